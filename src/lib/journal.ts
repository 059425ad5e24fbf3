import {compareText} from './compare-text';
import type {Mark} from './marks';
import type {Part} from './part';
import type {Replay} from './replay';
import type {SinceNote} from './since';

/**
 * The journal as one language sees it: what the `journal` plugin reads from `blog/` and every
 * other piece (index pages, feeds, article pages) is made from.
 */

/** One article as one language's lists show it. */
export interface Article {
  /** The folder's name: unique in the whole journal and the same in every language. */
  slug: string;
  year: number;
  title: string;
  description: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  /** Day of the last change that matters to a reader, `YYYY-MM-DD`; the day of publication until there is one. */
  updated: string;
  /** Place on the year's page, from 1; null stands after all that have one, by date. */
  order: number | null;
  /** Ids from `tags.yml`, in the writer's order. */
  tags: string[];
  /** Id from `series.yml`. */
  series: string | null;
  /** Name of the card's icon: that of the first tag that declares one. */
  icon: string;
  /** How long it takes to read, in minutes. */
  minutes: number;
  /** Slugs of the articles that its text links to. */
  cites: string[];
  /** When what it shows was last run; null where it shows no recording. */
  replay: Replay | null;
  /** What it says of versions since it was written. */
  notes: SinceNote[];
  /** The language of this text: another one than the journal's where no translation exists. */
  locale: string;
  /** Path of the page in its own language, base URL included. */
  permalink: string;
  /** In a preview, what keeps it from readers yet. */
  marks?: Mark[];
}

/** A named set of articles with a page and feeds of its own. */
export interface Collection {
  kind: 'year' | 'series' | 'tag';
  /** The year's number, or the id from `series.yml` or `tags.yml`. */
  id: string;
  title: string;
  description: string;
  /** Path of its page, base URL included; its feeds stand below it. */
  permalink: string;
  /** Slugs in reading order: a year by its index, a series as it is meant to be read, a tag newest first. */
  slugs: string[];
}

export interface Journal {
  locale: string;
  title: string;
  description: string;
  /** The site's editors, as the feeds and the structured data name them. */
  authors: {name: string}[];
  /** Newest year first; inside a year in the order of its index. */
  articles: Article[];
  /** Pages that some of the languages lack, unlisted ones among them: the languages they exist in, by `<year>/<slug>`. */
  partial: Record<string, string[]>;
  /** Years newest first, then series and tags in the order of their files; none is empty. */
  collections: Collection[];
  /** What this build writes of it, where it does not write all; what reads built pages then waits for the merge. */
  part?: Part;
}

/**
 * The articles of collections, each in its reading order.
 * @returns for one collection its articles
 */
export function articlesIn({
  articles,
}: Pick<Journal, 'articles'>): (collection: Collection) => Article[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return ({slugs}) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** The articles that are written in this language, not merely listed in it. */
export function ownArticles(articles: readonly Article[], locale: string): Article[] {
  return articles.filter((article) => article.locale === locale);
}

/** The collections of one kind, in the journal's order. */
export function collectionsOf(journal: Journal, kind: Collection['kind']): Collection[] {
  return journal.collections.filter((collection) => collection.kind === kind);
}

/** The order of a year's index: by declared `order`, then by date, then by slug. */
export function compareInYear(a: Article, b: Article): number {
  return orderOf(a) - orderOf(b) || compareInSeries(a, b);
}

/** The order in which a series is read: by date, then by declared `order`, then by slug. */
export function compareInSeries(a: Article, b: Article): number {
  return compareText(a.date, b.date) || orderOf(a) - orderOf(b) || compareText(a.slug, b.slug);
}

/** The order of news: by date, the newest first; inside a day as on the year's page. */
export function compareNewestFirst(a: Article, b: Article): number {
  return compareText(b.date, a.date) || compareInYear(a, b);
}

/** An article without a declared place stands after all that have one. */
function orderOf({order}: Article): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}

/** Where an article stands in its series: what its page shows. */
export interface SeriesPlace {
  title: string;
  permalink: string;
  /** From 1. */
  position: number;
  total: number;
  previous: ArticleLink | null;
  next: ArticleLink | null;
  /** All of the series in reading order. */
  articles: ArticleLink[];
}

/** Enough of an article to link to it, also from another language's page. */
export type ArticleLink = Pick<Article, 'title' | 'permalink' | 'locale' | 'marks'>;

/**
 * Where each article stands in its series; every series is read once.
 * @returns for one article its place; null for one that belongs to no series
 */
export function seriesPlacesIn(journal: Journal): (article: Article) => SeriesPlace | null {
  const articlesOf = articlesIn(journal);
  const bySeries = new Map(
    collectionsOf(journal, 'series').map((one) => [one.id, placesIn(one, articlesOf(one))]),
  );
  return ({series, slug}) => (series && bySeries.get(series)?.get(slug)) || null;
}

/** The places of a series, by slug. */
function placesIn(
  {title, permalink}: Collection,
  articles: readonly Article[],
): Map<string, SeriesPlace> {
  const links = articles.map(toArticleLink);
  return new Map(
    articles.map(({slug}, index) => [
      slug,
      {
        title,
        permalink,
        position: index + 1,
        total: articles.length,
        previous: links[index - 1] ?? null,
        next: links[index + 1] ?? null,
        articles: links,
      },
    ]),
  );
}

/** What a link to an article needs. */
export function toArticleLink({title, permalink, locale, marks}: Article): ArticleLink {
  return {title, permalink, locale, ...(marks && {marks})};
}
