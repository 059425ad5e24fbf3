import {arrive} from './arrive';
import {open, warm} from './open';
import {opener} from './opener';

const prepare = opener(open, warm);

/** What a page does of the search by itself, and the ways to it. */
export function onRouteDidUpdate(): void {
  prepare();
  arrive();
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  // The preview's application shows it itself.
  if (page && process.env.NODE_ENV === 'production') {
    import(/* webpackChunkName: "search-page" */ '../theme/SearchPage/hydrate').then(
      ({hydrate}) => hydrate(page),
      // The form still leads to an address that asks, and asking it again loads anew.
      () => undefined,
    );
  }
}
