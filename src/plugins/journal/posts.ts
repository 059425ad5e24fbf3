import type {BlogPost} from '@docusaurus/plugin-content-blog';
import type {ArticleMetadata} from '../../lib/blog-content';
import {seriesPlaceOf, toArticleLink, type Journal} from '../../lib/journal';
import {citing, relatedTo} from '../../lib/related';

/**
 * A stock post with what its page shows beyond the stock: its place in its series, when it was replayed, and what stands
 * near it.
 * Previous and next by date across all subjects are dropped: a reader goes on inside a series.
 */
export function toArticlePost(post: BlogPost, journal: Journal): BlogPost {
  // An unlisted one is not among them: it has a page and stands in no list.
  const article = journal.articles.find(({permalink}) => permalink === post.metadata.permalink);
  const {prevItem: _previous, nextItem: _next, ...metadata} = post.metadata;
  const articleMetadata: ArticleMetadata = {
    ...metadata,
    ...(article && {lastUpdatedAt: Date.parse(article.updated), readingTime: article.minutes}),
    seriesPlace: article ? seriesPlaceOf(journal, article) : null,
    replay: article?.replay ?? null,
    related: article ? relatedTo(journal, article).map(toArticleLink) : [],
    citedBy: article ? citing(journal, article.slug).map(toArticleLink) : [],
  };
  return {...post, metadata: articleMetadata};
}
