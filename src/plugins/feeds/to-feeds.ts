import {absoluteUrl, pathBelow, type Site} from '../../built/site';
import {
  articlesIn,
  compareNewestFirst,
  ownArticles,
  type Article,
  type Journal,
} from '../../lib/journal';
import type {Feed, FeedItem} from './types';

/** A page that has feeds: the journal's home, or a collection's page; and the articles in them, the newest first. */
interface FeedPage {
  title: string;
  description: string;
  permalink: string;
  articles: Article[];
}

/**
 * Every feed of the journal: the whole of it, then one a collection, each with all articles written
 * in the journal's own language. A collection without one has an empty feed, so that its link works.
 * @param html the articles' HTML by slug
 * @param most how many articles a feed has at most
 */
export function toFeeds(
  journal: Journal,
  site: Site,
  html: ReadonlyMap<string, string>,
  most?: number,
): Feed[] {
  const labels = new Map(
    journal.collections.flatMap(({kind, id, title}) => (kind === 'tag' ? [[id, title]] : [])),
  );
  const toItem = (article: Article): FeedItem => ({
    url: absoluteUrl(article.permalink, site),
    title: article.title,
    summary: article.description,
    html: html.get(article.slug) ?? '',
    published: startOfDay(article.date),
    updated: startOfDay(article.updated),
    tags: article.tags.map((id) => ({id, label: labels.get(id) ?? id})),
  });

  return toFeedPages(journal, site, most).map(({title, description, permalink, articles}) => ({
    folder: pathBelow(permalink, site),
    pageUrl: absoluteUrl(permalink, site),
    title,
    description: description || title,
    language: journal.locale,
    authors: journal.authors.length > 0 ? journal.authors : [{name: journal.title}],
    updated: startOfDay(lastUpdate(articles) ?? lastUpdate(journal.articles) ?? '1970-01-01'),
    items: articles.map(toItem),
  }));
}

/** The pages that have feeds, with the articles in the journal's own language, of all or the newest. */
export function toFeedPages(journal: Journal, site: Site, most?: number): FeedPage[] {
  const {title, description, articles, locale} = journal;
  const articlesOf = articlesIn(journal);
  const home = {title, description, permalink: site.baseUrl, articles};
  const collections = journal.collections.map((collection) => ({
    title: `${collection.title} – ${title}`,
    description: collection.description,
    permalink: collection.permalink,
    articles: articlesOf(collection),
  }));
  return [home, ...collections].map((page) => ({
    ...page,
    articles: ownArticles(page.articles, locale).toSorted(compareNewestFirst).slice(0, most),
  }));
}

/** Days are `YYYY-MM-DD`, so the greatest text is the latest day. */
function lastUpdate(articles: readonly Article[]): string | undefined {
  return articles
    .map(({updated}) => updated)
    .toSorted()
    .at(-1);
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
