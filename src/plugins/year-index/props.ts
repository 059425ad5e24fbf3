import {articlesInBook} from '../../lib/books';
import {
  articlesOf,
  collectionsOf,
  compareNewestFirst,
  seriesPlaceOf,
  type Article,
  type Collection,
  type Journal,
} from '../../lib/journal';
import type {
  CollectionListProps,
  CollectionPageProps,
  CollectionSummaryProp,
  EntryProp,
  HomePageProps,
  TermProp,
  YearPageProps,
} from './shared/types';

/** What a card shows of an article. */
export function toEntryProp(journal: Journal, article: Article): EntryProp {
  const {slug, title, description, date, icon, minutes, replay, locale, permalink} = article;
  const place = seriesPlaceOf(journal, article);
  return {
    slug,
    title,
    description,
    date,
    icon,
    minutes,
    replay,
    locale,
    permalink,
    tags: article.tags.flatMap((id) => {
      const tag = journal.collections.find(
        (collection) => collection.kind === 'tag' && collection.id === id,
      );
      return tag ? [toTermProp(tag)] : [];
    }),
    series: place && {
      title: place.title,
      permalink: place.permalink,
      position: place.position,
      total: place.total,
    },
  };
}

/** A year's page, with the neighbouring years that exist. */
export function toYearPageProps(journal: Journal, year: Collection): YearPageProps {
  const years = collectionsOf(journal, 'year');
  const index = years.indexOf(year);
  const neighbour = (at: number) => {
    const found = years[at];
    return found ? toTermProp(found) : null;
  };
  return {
    year: {...toTermProp(year), description: year.description},
    hasBooks: articlesInBook(journal, year).length > 0,
    entries: toEntries(journal, year),
    previous: neighbour(index + 1),
    next: neighbour(index - 1),
  };
}

/** A series' or a tag's page. */
export function toCollectionPageProps(
  journal: Journal,
  kind: CollectionPageProps['kind'],
  collection: Collection,
): CollectionPageProps {
  return {
    kind,
    collection: {...toTermProp(collection), description: collection.description},
    hasBooks: articlesInBook(journal, collection).length > 0,
    entries: toEntries(journal, collection),
  };
}

/** All years, series and tags with their sizes. */
export function toCollectionListProps(journal: Journal): CollectionListProps {
  const summaries = (kind: Collection['kind']) => collectionsOf(journal, kind).map(toSummary);
  return {years: summaries('year'), series: summaries('series'), tags: summaries('tag')};
}

/** What the home page shows. */
export function toHomePageProps(journal: Journal): HomePageProps {
  const newestYear = collectionsOf(journal, 'year')[0];
  const newest = newestYear ? articlesOf(journal, newestYear).toSorted(compareNewestFirst) : [];
  return {
    ...toCollectionListProps(journal),
    newest: newest.map((article) => toEntryProp(journal, article)),
  };
}

function toEntries(journal: Journal, collection: Collection): EntryProp[] {
  return articlesOf(journal, collection).map((article) => toEntryProp(journal, article));
}

function toTermProp({title, permalink}: Collection): TermProp {
  return {title, permalink};
}

function toSummary(collection: Collection): CollectionSummaryProp {
  return {
    ...toTermProp(collection),
    description: collection.description,
    count: collection.slugs.length,
  };
}
