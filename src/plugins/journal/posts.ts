import type {BlogPost} from '@docusaurus/plugin-content-blog';
import type {ArticleMetadata} from '../../lib/blog-content';
import {copyPath} from '../../lib/copies';
import {seriesPlacesIn, toArticleLink, type Journal} from '../../lib/journal';
import {marksOf} from '../../lib/marks';
import {citationsIn, relatedIn} from '../../lib/related';
import {fillTemplate} from './page-links';

/** Where readers edit and report, as the options say, and the site's origin. */
export interface PostLinks {
  editUrl?: string | undefined;
  reportUrl?: string | undefined;
  url: string;
}

/**
 * Stock posts with what their pages show beyond the stock: the place in a series, when they were replayed, and what
 * stands near them.
 * Previous and next by date across all subjects are dropped: a reader goes on inside a series.
 * @param today as `YYYY-MM-DD`
 */
export function toArticlePosts(
  posts: readonly BlogPost[],
  journal: Journal,
  links: PostLinks,
  today: string,
): BlogPost[] {
  const byPermalink = new Map(journal.articles.map((article) => [article.permalink, article]));
  const placeOf = seriesPlacesIn(journal);
  const relatedTo = relatedIn(journal);
  const citations = citationsIn(journal);
  return posts.map((post) => {
    // An unlisted one is not among them: it has a page and stands in no list.
    const article = byPermalink.get(post.metadata.permalink);
    const {prevItem: _previous, nextItem: _next, ...metadata} = post.metadata;
    const articleMetadata: ArticleMetadata = {
      ...metadata,
      ...(article && {lastUpdatedAt: Date.parse(article.updated), readingTime: article.minutes}),
      seriesPlace: article ? placeOf(article) : null,
      replay: article?.replay ?? null,
      marks: marksOf({...metadata.frontMatter, date: dayOf(metadata)}, today),
      related: article ? relatedTo(article).map(toArticleLink) : [],
      citedBy: article ? (citations.get(article.slug) ?? []).map(toArticleLink) : [],
      copy: article ? copyPath(article.permalink) : null,
      ...linksOf(post, links),
    };
    return {...post, metadata: articleMetadata};
  });
}

function linksOf(
  {metadata: {source, title, permalink}}: BlogPost,
  {editUrl, reportUrl, url}: PostLinks,
): Pick<ArticleMetadata, 'editUrl' | 'reportUrl'> {
  const facts = {path: source.replace(/^@site\//, ''), title, permalink: url + permalink};
  return {
    ...(editUrl && {editUrl: fillTemplate(editUrl, facts)}),
    ...(reportUrl && {reportUrl: fillTemplate(reportUrl, facts)}),
  };
}

/** The day of publication, `YYYY-MM-DD`: stock reads it as the beginning of that day in UTC. */
export function dayOf({date}: Pick<BlogPost['metadata'], 'date'>): string {
  return date.toISOString().slice(0, 10);
}
