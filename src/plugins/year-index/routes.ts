import type {RouteConfig} from '@docusaurus/types';
import {collectionsOf, type Article, type Journal} from '../../lib/journal';
import {
  toCollectionListProps,
  toCollectionPageProps,
  toHomePageProps,
  toLists,
  toYearPageProps,
} from './props';

/**
 * The journal's index pages: one a year, one a series, one a tag, `/archive` and `/tags`.
 * A page's last change is that of its newest article.
 * @param baseUrl of the language, such as `/en/`
 * @param homePage path of the component for the base URL itself
 */
export function toRoutes(journal: Journal, baseUrl: string, homePage?: string): RouteConfig[] {
  const lists = toLists(journal);
  const {articlesOf} = lists;
  const collectionList = toCollectionListProps(lists);
  const years = collectionsOf(journal, 'year').map((year) =>
    toRoute('@theme/YearPage', year.permalink, toYearPageProps(lists, year), articlesOf(year)),
  );
  const collections = (['series', 'tag'] as const).flatMap((kind) =>
    collectionsOf(journal, kind).map((collection) =>
      toRoute(
        '@theme/CollectionPage',
        collection.permalink,
        toCollectionPageProps(lists, kind, collection),
        articlesOf(collection),
      ),
    ),
  );
  const home = homePage
    ? [toRoute(homePage, baseUrl, toHomePageProps(lists), journal.articles)]
    : [];
  return [
    ...home,
    ...years,
    ...collections,
    toRoute('@theme/ArchivePage', `${baseUrl}archive`, collectionList, journal.articles),
    toRoute('@theme/TagsPage', `${baseUrl}tags`, collectionList, journal.articles),
  ];
}

function toRoute(
  component: string,
  path: string,
  props: object,
  articles: readonly Article[],
): RouteConfig {
  const days = articles.map((article) => Date.parse(article.updated));
  const lastUpdatedAt = days.length > 0 ? Math.max(...days) : null;
  return {path, component, exact: true, props: {...props}, metadata: {lastUpdatedAt}};
}
