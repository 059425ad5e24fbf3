import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

/** A quiet row of facts about an article. */
export function Facts({children}: {children: ReactNode}): ReactNode {
  return <p className={styles.facts}>{children}</p>;
}

/** One of an article's tags, among its facts. The sign is text: a link that says `Go` and nothing else could be any. */
export function TagLink({label, permalink}: {label: string; permalink: string}): ReactNode {
  return (
    <Link to={permalink} rel="tag">
      {`#${label}`}
    </Link>
  );
}
