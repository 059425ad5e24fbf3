// Change: the article page is the journal's own: title first, quiet facts, the place in its series, then the text in
// one readable column with its table of contents. Metadata, table of contents and MDX content are the stock theme's.
import type {ReactNode} from 'react';
import {HtmlClassNameProvider, ThemeClassNames} from '@docusaurus/theme-common';
import {BlogPostProvider, useBlogPost} from '@docusaurus/plugin-content-blog/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import BlogPostPageMetadata from '@theme/BlogPostPage/Metadata';
import BlogPostPageStructuredData from '@theme/BlogPostPage/StructuredData';
import ContentVisibility from '@theme/ContentVisibility';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/BlogPostPage';
import {ArticleFooter} from '@site/src/components/article/ArticleFooter';
import {ArticleHeader} from '@site/src/components/article/ArticleHeader';
import {CopyHead} from '@site/src/components/article/PageLinks';
import {ReadingPage} from '@site/src/components/article/ReadingPage';
import {FeedHead} from '@site/src/components/Feed';
import type {ArticleMetadata} from '@site/src/lib/blog-content';

function Article({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc} = useBlogPost();
  const {siteConfig} = useDocusaurusContext();
  const article = metadata as unknown as ArticleMetadata;
  return (
    <Layout>
      <FeedHead title={siteConfig.title} permalink={siteConfig.baseUrl} />
      <CopyHead copy={article.copy} />
      <ReadingPage
        toc={toc}
        notice={<ContentVisibility metadata={metadata} />}
        header={<ArticleHeader metadata={article} />}
      >
        {/* Feeds read the article out of the element with this id. */}
        <div id="__blog-post-container" className="markdown">
          <MDXContent>{children}</MDXContent>
        </div>
        <ArticleFooter metadata={article} />
      </ReadingPage>
    </Layout>
  );
}

export default function BlogPostPage({content: Content}: Props): ReactNode {
  return (
    <BlogPostProvider content={Content} isBlogPostPage>
      <HtmlClassNameProvider className={ThemeClassNames.page.blogPostPage}>
        <BlogPostPageMetadata />
        <BlogPostPageStructuredData />
        <Article>
          <Content />
        </Article>
      </HtmlClassNameProvider>
    </BlogPostProvider>
  );
}
