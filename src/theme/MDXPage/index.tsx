// Change: a page of text is set as an article is: its title, what it promises and its day first, in one column with
// its contents beside it.
import type {ReactNode} from 'react';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import ContentVisibility from '@theme/ContentVisibility';
import LastUpdated from '@theme/LastUpdated';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/MDXPage';
import {PageHeader} from '@site/src/components/article/PageHeader';
import {ReadingPage} from '@site/src/components/article/ReadingPage';
import {Facts} from '@site/src/components/Facts';

export default function MDXPage({content: Content}: Props): ReactNode {
  const {metadata, toc} = Content;
  const {title = '', description, lastUpdatedAt} = metadata;
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.mdxPage}>
      <PageMetadata title={title} {...(description && {description})} />
      <Layout>
        <ReadingPage
          toc={toc}
          notice={<ContentVisibility metadata={metadata} />}
          header={
            <PageHeader title={title} lead={description}>
              <Facts>
                <LastUpdated lastUpdatedAt={lastUpdatedAt ?? null} />
              </Facts>
            </PageHeader>
          }
        >
          <div className="markdown">
            <MDXContent>
              <Content />
            </MDXContent>
          </div>
        </ReadingPage>
      </Layout>
    </HtmlClassNameProvider>
  );
}
