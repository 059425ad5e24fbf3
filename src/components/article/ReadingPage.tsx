import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ContentsAside, ContentsBlock, useSections, type ContentsItem} from './Contents';
import styles from './reading-page.module.css';
import {useHeadingAddresses} from './useHeadingAddresses';

export interface Props {
  toc: readonly ContentsItem[];
  /** Links to the pages around this one, for wide windows. */
  pages?: ReactNode;
  /** What must be said first, such as that the page is a draft. */
  notice?: ReactNode;
  /** Title and what stands over the text. */
  header: ReactNode;
  /** The text, and what stands under it. */
  children: ReactNode;
}

/** The frame of every page that is read from top to bottom: the text in one column, its contents beside or before it. */
export function ReadingPage({toc, pages, notice, header, children}: Props): ReactNode {
  const sections = useSections(toc);
  const {onClick, status} = useHeadingAddresses();
  return (
    <div className={clsx(styles.page, pages && styles.withPages)}>
      {pages && <div className={styles.pages}>{pages}</div>}
      <main className={styles.main} onClick={onClick}>
        {notice}
        <article>
          {header}
          <ContentsBlock {...sections} />
          {children}
        </article>
      </main>
      {toc.length > 0 && (
        <aside className={styles.contents}>
          <ContentsAside {...sections} />
        </aside>
      )}
      {status}
    </div>
  );
}
