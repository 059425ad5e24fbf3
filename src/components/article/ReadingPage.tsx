import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ContentsAside, type ContentsItem} from './Contents';
import styles from './reading-page.module.css';
import {useHeadingAddresses} from './useHeadingAddresses';

export interface Props {
  toc: readonly ContentsItem[];
  /** Links to the pages around this one, for wide windows. */
  pages?: ReactNode;
  children: ReactNode;
}

/** The frame of every page that is read from top to bottom: the text in one column, its contents beside it. */
export function ReadingPage({toc, pages, children}: Props): ReactNode {
  const {onClick, status} = useHeadingAddresses();
  return (
    <div className={clsx(styles.page, pages && styles.withPages)}>
      {pages && <div className={styles.pages}>{pages}</div>}
      <main className={styles.main} onClick={onClick}>
        {children}
      </main>
      {toc.length > 0 && (
        <aside className={styles.contents}>
          <ContentsAside toc={toc} />
        </aside>
      )}
      {status}
    </div>
  );
}
