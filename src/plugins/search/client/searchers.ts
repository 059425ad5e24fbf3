import {keepLoaded} from '../shared/engine/keep-loaded';
import {fetchFrom} from './fetch-from';
import {loadEngine} from './load-engine';

/** The engine over the index at an address; its code is loaded with the first call, what it fetched is kept. */
export const searcherAt = keepLoaded(async (base: string) => {
  const {createSearcher} = await loadEngine();
  return createSearcher(fetchFrom(base));
});
