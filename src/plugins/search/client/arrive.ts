import {takeArrival} from './arrival';
import {localStore} from './device-store';
import {indexBase} from './trigger';

/** The bar that shows, if there is one. */
const bar: {clear?: () => void} = {};

/** Shows the matches on a page one came to from a result; nothing, and no code, on any other. */
export function arrive(): void {
  bar.clear?.();
  const query = takeArrival(localStore, location.pathname);
  if (query !== undefined) {
    import(/* webpackChunkName: "search-arrival" */ '../theme/SearchArrival').then(
      ({showMatches}) => {
        bar.clear = showMatches(indexBase(), query);
      },
      // The page is there all the same.
      () => undefined,
    );
  }
}
