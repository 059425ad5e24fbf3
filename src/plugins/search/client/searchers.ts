import type {Searcher} from '../shared/types';
import {fetchFrom} from './fetch-from';
import {loadEngine} from './load-engine';

/** The engine over one language's index; its code is loaded with the first call, what it fetched is kept. */
export const searcherAt = memoised(async (base: string): Promise<Searcher> => {
  const {createSearcher} = await loadEngine();
  return createSearcher(fetchFrom(base));
});

/** One promise a key; a rejected one is forgotten, so that asking again tries again. */
export function memoised<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key);
    if (known) {
      return known;
    }
    const promise = make(key);
    made.set(key, promise);
    promise.catch(() => made.delete(key));
    return promise;
  };
}
