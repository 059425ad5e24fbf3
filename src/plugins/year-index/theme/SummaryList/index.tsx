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
            {waiting === 0 ? (
              <Translate id="yearIndex.articles" description="Number of articles" values={{count}}>
                {'Articles: {count}'}
              </Translate>
            ) : (
              <Translate
                id="yearIndex.articles.waiting"
                description="Number of articles, and how many of them only the preview shows"
                values={{count, waiting}}
              >
                {'Articles: {count} ({waiting} not yet out)'}
              </Translate>
            )}
          </span>
          <p className={styles.description}>{description}</p>
        </li>
      ))}
    </ul>
  );
}
