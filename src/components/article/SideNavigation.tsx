import {useRef, type KeyboardEvent, type MouseEvent, type ReactNode} from 'react';
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

/**
 * The same before the text in a narrow window: closed until asked for, without a script.
 * @param place where one is, as HTML made at build time
 */
export function FoldedNavigation({
  label,
  place,
  className,
  children,
}: Props & {place?: string | undefined}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  const onClick = ({target}: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) {
      close();
    }
  };
  const onKeyDown = ({key}: KeyboardEvent) => {
    if (key === 'Escape') {
      close();
      details.current?.querySelector('summary')?.focus();
    }
  };
  return (
    <nav className={clsx(styles.folded, className)} aria-label={label}>
      <details ref={details} onClick={onClick} onKeyDown={onKeyDown}>
        <summary>
          {label}
          {place !== undefined && (
            <span className={styles.place} dangerouslySetInnerHTML={{__html: place}} />
          )}
        </summary>
        <ul className={styles.list}>{children}</ul>
      </details>
    </nav>
  );
}
