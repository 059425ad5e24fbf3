import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './side-navigation.module.css';

interface Props {
  label: string;
  className?: string | undefined;
  /** Items of a list, a link in each. */
  children: ReactNode;
}

/** Links beside the text in a wide window; they stay while the text scrolls. */
export function SideNavigation({label, className, children}: Props): ReactNode {
  return (
    <nav className={clsx(styles.aside, className)} aria-label={label}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.list}>{children}</ul>
    </nav>
  );
}

/** The same before the text in a narrow window: closed until asked for, without a script. */
export function FoldedNavigation({label, className, children}: Props): ReactNode {
  return (
    <nav className={clsx(styles.folded, className)} aria-label={label}>
      <details>
        <summary>{label}</summary>
        <ul className={styles.list}>{children}</ul>
      </details>
    </nav>
  );
}
