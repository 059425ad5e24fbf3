import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ContentsAside, ContentsBlock, sectionsOf, type ContentsItem} from './Contents';
import styles from './reading-page.module.css';
import said from './said.module.css';

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
  const sections = sectionsOf(toc);
  return (
    <div className={clsx(styles.page, pages && styles.withPages)}>
      {pages && <div className={styles.pages}>{pages}</div>}
      <main className={styles.main}>
        {notice}
        <article>
          {header}
          <ContentsBlock sections={sections} />
          {children}
        </article>
      </main>
      {toc.length > 0 && (
        <aside className={styles.contents}>
          <ContentsAside sections={sections} />
        </aside>
      )}
      {/* What page scripts have to say: see say.ts. */}
      <p className={said.said} role="status" data-said />
    </div>
  );
}
