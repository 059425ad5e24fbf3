// Change: a page of the handbook is set as an article is. The list of all its pages is in the built HTML, beside the
// text or, where there is no room, folded before it; stock shows it in a drawer that needs JavaScript.
import type {ReactNode} from 'react';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDoc, useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ContentVisibility from '@theme/ContentVisibility';
import LastUpdated from '@theme/LastUpdated';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/DocItem/Layout';
import {Neighbours} from '@site/src/components/article/Neighbours';
import {PageLinks} from '@site/src/components/article/PageLinks';
import {PageHeader} from '@site/src/components/article/PageHeader';
import {
  PagesAside,
  PagesBlock,
  type PageGroup,
  type PageLink,
} from '@site/src/components/article/Pages';
import {ReadingPage} from '@site/src/components/article/ReadingPage';
import {Facts} from '@site/src/components/Facts';
import styles from './styles.module.css';

/** A sidebar as the list of pages shows it: a category is a group, whatever categories are in it. */
function groupsOf(items: readonly PropSidebarItem[]): PageGroup[] {
  return items.map((item) => ({
    ...(item.type === 'category' && {label: item.label}),
    pages: pagesOf([item]),
  }));
}

/** The pages that items lead to, those of categories among them. */
function pagesOf(items: readonly PropSidebarItem[]): PageLink[] {
  return items.flatMap((item) => {
    if (item.type === 'html') {
      return [];
    }
    const own = item.href ? [{label: item.label, href: item.href}] : [];
    return item.type === 'category' ? [...own, ...pagesOf(item.items)] : own;
  });
}

export default function DocItemLayout({children}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {metadata, toc, contentTitle} = useDoc();
  const {title, description, permalink, editUrl, lastUpdatedAt, previous, next} = metadata;
  const list = {
    label: translate({
      id: 'handbook.title',
      message: 'Handbook',
      description: 'Name of the handbook, over its pages',
    }),
    groups: groupsOf(useDocsSidebar()?.items ?? []),
    current: permalink,
  };
  const locale = i18n.currentLocale;
  return (
    <ReadingPage
      toc={toc}
      pages={<PagesAside {...list} />}
      notice={<ContentVisibility metadata={metadata} />}
      header={
        <>
          <PagesBlock {...list} />
          {contentTitle === undefined && (
            <PageHeader title={title} lead={description}>
              <Facts>
                <LastUpdated lastUpdatedAt={lastUpdatedAt ?? null} />
              </Facts>
            </PageHeader>
          )}
        </>
      }
    >
      <div className="markdown">
        <MDXContent>{children}</MDXContent>
      </div>
      <footer className={styles.footer}>
        <PageLinks editUrl={editUrl} />
        <Neighbours
          previous={previous && {...previous, locale}}
          next={next && {...next, locale}}
          labels={{
            previous: (
              <Translate id="handbook.previous" description="Over the title of the page before">
                Previous page
              </Translate>
            ),
            next: (
              <Translate id="handbook.next" description="Over the title of the page after">
                Next page
              </Translate>
            ),
          }}
        />
      </footer>
    </ReadingPage>
  );
}
