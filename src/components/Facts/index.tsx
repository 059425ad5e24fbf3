import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

/** A quiet row of facts about an article. */
export function Facts({children}: {children: ReactNode}): ReactNode {
  return <p className={styles.facts}>{children}</p>;
}

/** One of an article's tags, among its facts. */
export function TagLink({label, permalink}: {label: string; permalink: string}): ReactNode {
  return (
    <Link to={permalink} className={clsx(styles.tag)} rel="tag">
      {label}
    </Link>
  );
}
