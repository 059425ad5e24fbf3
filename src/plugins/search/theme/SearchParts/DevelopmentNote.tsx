import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {manifestFile} from '../../../../lib/search-index/files';

/** For development: that the results are those of the last build, and when that was. A build leaves its code out. */
export default function DevelopmentNote({base}: {base: string}): ReactNode {
  const [built, setBuilt] = useState<string | null>();
  useEffect(() => {
    void fetch(base + manifestFile, {method: 'HEAD'}).then(({ok, headers}) => {
      // The development server answers with a page for what is missing.
      const isThere = ok && !headers.get('content-type')?.startsWith('text/html');
      const date = headers.get('last-modified');
      setBuilt(isThere ? date && new Date(date).toLocaleString() : null);
    });
  }, [base]);
  if (built === undefined) {
    return null;
  }
  return (
    <p>
      {built === null
        ? translate({
            id: 'search.missing.development',
            message: 'There is no index yet. Run `npm run build` once, then try again.',
            description: 'Said in development when the site was never built',
          })
        : translate(
            {
              id: 'search.development',
              message: 'Development: these results are of the last build, {date}.',
              description: 'Said in development: how old the index is',
            },
            {date: built},
          )}
    </p>
  );
}
