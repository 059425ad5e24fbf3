import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** What the page is part of, over its title. */
  kicker?: ReactNode;
  title: string;
  /** What the page promises. */
  lead: string | undefined;
  /** Facts about the page. */
  children?: ReactNode;
}

/** How every page that is read from top to bottom begins. */
export function PageHeader({kicker, title, lead, children}: Props): ReactNode {
  return (
    <header className={styles.header}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
