import {keepLoaded} from './engine/keep-loaded';
import {openIndex} from './engine/open-index';
import {searchIndex} from './engine/search-index';
import type {FetchBytes, Searcher} from './types';

/**
 * A searcher over the files of an index, for Node.js; a page keeps the open index itself. Nothing is fetched before it
 * is needed, nothing twice. Downloads are shared by all queries, so giving up one does not end them. A search fails
 * when the manifest cannot be had or is of another version; calling again tries again.
 */
export function createSearcher(fetchBytes: FetchBytes): Searcher {
  const open = keepLoaded(() => openIndex(fetchBytes));
  return {
    search: async (query, {limit = 10, ...options} = {}) =>
      searchIndex(query, await open(0), {limit, ...options}),
  };
}
