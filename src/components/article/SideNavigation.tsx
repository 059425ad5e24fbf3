import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './side-navigation.module.css';

interface Props {
  label: string;
  /** Whether it leads to sections of the page, the current of which contents.ts marks. */
  isContents?: true;
  className?: string | undefined;
  /** Items of a list, a link in each. */
  children: ReactNode;
}

/** Links beside the text in a wide window; they stay while the text scrolls. */
export function SideNavigation({label, isContents, className, children}: Props): ReactNode {
  return (
    <nav className={clsx(styles.aside, className)} aria-label={label} data-contents={isContents}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.list}>{children}</ul>
    </nav>
  );
}

/** The same before the text in a narrow window: closed until asked for, without a script; contents.ts closes it again. */
export function FoldedNavigation({label, isContents, className, children}: Props): ReactNode {
  return (
    <nav className={clsx(styles.folded, className)} aria-label={label} data-contents={isContents}>
      <details data-folded>
        <summary>
          {label}
          {isContents && <span className={styles.place} data-place />}
        </summary>
        <ul className={styles.list}>{children}</ul>
      </details>
    </nav>
  );
}
