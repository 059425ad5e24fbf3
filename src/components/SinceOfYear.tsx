import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {SinceGlobalData} from '../lib/since';
import styles from './Feed/styles.module.css';

/** Where a year's articles say what is different today; nothing where none does. */
export function SinceOfYear({year}: {year: string}): ReactNode {
  const data = usePluginData('since') as SinceGlobalData | undefined;
  const count = data?.counts[year] ?? 0;
  return (
    count > 0 && (
      <p className={styles.subscribe}>
        <Translate
          id="since.ofYear"
          description="Before the link to the notes on what has changed since a year's articles were written"
        >
          Different today:
        </Translate>
        <Link to="/since">
          <Translate
            id="since.ofYear.count"
            description="Link to the notes of what has changed, with their number in a year's articles"
            values={{count}}
          >
            {'notes ({count})'}
          </Translate>
        </Link>
      </p>
    )
  );
}
