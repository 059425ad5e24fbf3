import type {AlgoliaOptions} from '../options';
import {opener} from './opener';
import {findTrigger} from './trigger';

const load = () => import(/* webpackChunkName: "docsearch" */ './docsearch');

/** Opens Algolia's DocSearch, whose code is fetched when it is first used. */
function open(query = ''): void {
  const {algolia = '{}'} = findTrigger()?.dataset ?? {};
  load().then(
    ({openDocSearch}) => openDocSearch(JSON.parse(algolia) as AlgoliaOptions, query),
    () => undefined,
  );
}

const prepare = opener(
  () => open(),
  // Nothing is asked of another host before the reader asks: this is the site's own code.
  () => void load().catch(() => undefined),
);

/** The ways to Algolia's search. On the search page it opens with what the address asks. */
export function onRouteDidUpdate(): void {
  prepare();
  if (location.pathname === findTrigger()?.pathname) {
    open(new URLSearchParams(location.search).get('q') ?? '');
  }
}
