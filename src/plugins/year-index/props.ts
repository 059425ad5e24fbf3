import {articlesInBook} from '../../lib/books';
import {
  articlesIn,
  collectionsOf,
  compareNewestFirst,
  seriesPlacesIn,
  type Article,
  type Collection,
  type Journal,
  type SeriesPlace,
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

/** A journal with what its lists look up for each of their articles. */
export interface Lists {
  journal: Journal;
  articlesOf: (collection: Collection) => Article[];
  placeOf: (article: Article) => SeriesPlace | null;
  tags: ReadonlyMap<string, TermProp>;
}

export function toLists(journal: Journal): Lists {
  return {
    journal,
    articlesOf: articlesIn(journal),
    placeOf: seriesPlacesIn(journal),
    tags: new Map(collectionsOf(journal, 'tag').map((tag) => [tag.id, toTermProp(tag)])),
  };
}

/** What a card shows of an article. */
export function toEntryProp({placeOf, tags}: Lists, article: Article): EntryProp {
  const {slug, title, description, date, icon, minutes, replay, locale, permalink, marks} = article;
  const place = placeOf(article);
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
    ...(marks && {marks}),
    tags: article.tags.flatMap((id) => tags.get(id) ?? []),
    series: place && {
      title: place.title,
      permalink: place.permalink,
      position: place.position,
      total: place.total,
    },
  };
}

/** A year's page, with the neighbouring years that exist. */
export function toYearPageProps(lists: Lists, year: Collection): YearPageProps {
  const years = collectionsOf(lists.journal, 'year');
  const index = years.indexOf(year);
  const neighbour = (at: number) => {
    const found = years[at];
    return found ? toTermProp(found) : null;
  };
  return {
    year: {...toTermProp(year), description: year.description},
    ...toContents(lists, year),
    previous: neighbour(index + 1),
    next: neighbour(index - 1),
  };
}

/** A series' or a tag's page. */
export function toCollectionPageProps(
  lists: Lists,
  kind: CollectionPageProps['kind'],
  collection: Collection,
): CollectionPageProps {
  return {
    kind,
    collection: {...toTermProp(collection), description: collection.description},
    ...toContents(lists, collection),
  };
}

/** All years, series and tags with their sizes. */
export function toCollectionListProps(lists: Lists): CollectionListProps {
  const summaries = (kind: Collection['kind']) =>
    collectionsOf(lists.journal, kind).map((collection) => toSummary(lists, collection));
  return {years: summaries('year'), series: summaries('series'), tags: summaries('tag')};
}

/** What the home page shows. */
export function toHomePageProps(lists: Lists): HomePageProps {
  const {journal, articlesOf} = lists;
  const newestYear = collectionsOf(journal, 'year')[0];
  const newest = newestYear ? articlesOf(newestYear).toSorted(compareNewestFirst) : [];
  return {
    ...toCollectionListProps(lists),
    newest: newest.map((article) => toEntryProp(lists, article)),
  };
}

function toContents(
  lists: Lists,
  collection: Collection,
): Pick<CollectionPageProps, 'hasBooks' | 'entries'> {
  const articles = lists.articlesOf(collection);
  return {
    hasBooks: articlesInBook(collection, articles, lists.journal.locale).length > 0,
    entries: articles.map((article) => toEntryProp(lists, article)),
  };
}

function toTermProp({title, permalink}: Collection): TermProp {
  return {title, permalink};
}

function toSummary({articlesOf}: Lists, collection: Collection): CollectionSummaryProp {
  return {
    ...toTermProp(collection),
    description: collection.description,
    count: collection.slugs.length,
    waiting: articlesOf(collection).filter(({marks}) => marks).length,
  };
}
