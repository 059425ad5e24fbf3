import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {manifestFile} from '../../shared/index-format/files';

/** In development: that the results are those of the last build, and when that was. In a build nothing, not even code. */
export default function DevelopmentNote({base}: {base: string}): ReactNode {
  return process.env.NODE_ENV === 'development' ? <LastBuild base={base} /> : null;
}

function LastBuild({base}: {base: string}): ReactNode {
  const [built, setBuilt] = useState<string>();
  useEffect(() => {
    void fetch(base + manifestFile, {method: 'HEAD'}).then(({headers}) => {
      const date = headers.get('last-modified');
      setBuilt(date ? new Date(date).toLocaleString() : undefined);
    });
  }, [base]);
  return (
    built && (
      <p>
        <Translate
          id="search.development"
          description="Said in development: how old the index is"
          values={{date: built}}
        >
          {'Development: these results are of the last build, {date}.'}
        </Translate>
      </p>
    )
  );
}
