import type {BlogPost} from '@docusaurus/plugin-content-blog';
import type {ArticleMetadata} from '../../lib/blog-content';
import {seriesPlaceOf, type Journal} from '../../lib/journal';

/**
 * A stock post with what its page shows beyond the stock: its place in its series and the languages it exists in.
 * Previous and next by date across all subjects are dropped: a reader goes on inside a series.
 */
export function toArticlePost(post: BlogPost, journal: Journal): BlogPost {
  const article = journal.articles.find(({permalink}) => permalink === post.metadata.permalink);
  if (!article) {
    return post; // unlisted: it has a page and stands in no list
  }
  const {prevItem: _previous, nextItem: _next, ...metadata} = post.metadata;
  const articleMetadata: ArticleMetadata = {
    ...metadata,
    lastUpdatedAt: Date.parse(article.updated),
    seriesPlace: seriesPlaceOf(journal, article),
    locales: article.locales,
  };
  return {...post, metadata: articleMetadata};
}

/** The articles that some of the languages lack: the languages they exist in, by path below the base URL. */
export function toPartialPaths(
  journal: Journal,
  locales: readonly string[],
): Record<string, string[]> {
  return Object.fromEntries(
    journal.articles
      .filter((article) => locales.some((locale) => !article.locales.includes(locale)))
      .map((article) => [`${article.year}/${article.slug}`, article.locales]),
  );
}
