import type {AlgoliaOptions, Options} from './options';

/** What the site's theme configuration needs for the classic preset to bring Algolia's own bar and page; else nothing. */
export function algoliaThemeConfig({provider, algolia}: Options): {algolia?: AlgoliaOptions} {
  return provider === 'algolia' && algolia ? {algolia} : {};
}
