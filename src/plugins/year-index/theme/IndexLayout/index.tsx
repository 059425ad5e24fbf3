import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {BookLinks} from '@site/src/components/Books';
import {FeedHead, SubscribeLinks} from '@site/src/components/Feed';
import styles from './styles.module.css';

export interface Props {
  title: string;
  description: string;
  /** Small words over the heading that say what kind of page this is. */
  kicker?: ReactNode;
  /** The page's path; its feeds stand below it. None for pages that have none of their own. */
  feedsOf?: string;
  /** The path of a page whose articles are bound into books; none for pages without. */
  booksOf?: string | undefined;
  /** Other ways on, after those. */
  ways?: ReactNode;
  children: ReactNode;
}

/** The frame of every index page: heading, description, how to subscribe, then the list. */
export default function IndexLayout({
  title,
  description,
  kicker,
  feedsOf,
  booksOf,
  ways,
  children,
}: Props): ReactNode {
  return (
    <>
      <PageMetadata title={title} description={description} />
      {feedsOf !== undefined && <FeedHead title={title} permalink={feedsOf} />}
      <Layout>
        <main className={styles.page}>
          <header className={styles.header}>
            {kicker && <p className={styles.kicker}>{kicker}</p>}
            <h1 className={styles.title}>{title}</h1>
            <p className={styles.description}>{description}</p>
            <div className={styles.ways}>
              {feedsOf !== undefined && <SubscribeLinks permalink={feedsOf} />}
              {booksOf !== undefined && <BookLinks permalink={booksOf} />}
              {ways}
            </div>
          </header>
          {children}
        </main>
      </Layout>
    </>
  );
}
