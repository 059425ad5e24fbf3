import {keepLoaded} from './engine/keep-loaded';
import {openIndex} from './engine/open-index';
import {searchIndex} from './engine/search-index';
import type {FetchBytes, Searcher} from './types';

/**
 * A searcher over the files of an index, for a browser's page or worker and for Node.js alike. Nothing is fetched
 * before it is needed, nothing twice. Downloads are shared by all queries, so giving up one does not end them.
 * Its methods fail when the manifest cannot be had or is of another version; calling again tries again.
 */
export function createSearcher(fetchBytes: FetchBytes): Searcher {
  const open = keepLoaded(() => openIndex(fetchBytes));
  return {
    async search(query, options = {}) {
      options.signal?.throwIfAborted();
      return searchIndex(query, await open(0), options);
    },

    async facets() {
      const pages = await (await open(0)).facets();
      const tags = pages.flatMap((page) => page.tags);
      const series = pages.flatMap((page) => page.series ?? []);
      const years = pages.flatMap((page) => page.year ?? []);
      return {
        years: [...new Set(years)].sort((a, b) => b - a),
        tags: [...new Set(tags)].sort(),
        series: [...new Set(series)].sort(),
      };
    },
  };
}
