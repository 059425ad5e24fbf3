import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {CollectionSummaryProp} from '../../shared/types';
import styles from './styles.module.css';

/** Collections one a row: name, how many articles, what it is about. */
export default function SummaryList({summaries}: {summaries: CollectionSummaryProp[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {summaries.map(({title, permalink, description, count, waiting}) => (
        <li key={permalink} className={styles.row}>
          <Link to={permalink} className={clsx(styles.name)}>
            {title}
          </Link>
          <span className={styles.count}>
            <Translate id="yearIndex.articles" description="Number of articles" values={{count}}>
              {'Articles: {count}'}
            </Translate>
            {waiting > 0 && (
              <>
                {' '}
                <Translate
                  id="yearIndex.waiting"
                  description="How many of the articles only the preview shows, after their number"
                  values={{count: waiting}}
                >
                  {'(not yet out: {count})'}
                </Translate>
              </>
            )}
          </span>
          <p className={styles.description}>{description}</p>
        </li>
      ))}
    </ul>
  );
}
