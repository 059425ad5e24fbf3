import docsearch from '@docsearch/js/docsearch';
import '@docsearch/css/dist/_variables.css';
import '@docsearch/css/dist/modal.css';
import type {AlgoliaOptions} from '../options';

type DocSearch = ReturnType<typeof docsearch>;

/** DocSearch once it was opened, and where the focus was before. */
const opened: {search?: DocSearch; from?: Element | null} = {};

/** Opens Algolia's search of the page's language. Its own button and keys stay unused: the bar's are there before. */
export function openDocSearch({appId, apiKey, indexName}: AlgoliaOptions, query: string): void {
  const language = document.querySelector<HTMLMetaElement>('meta[name="docsearch:language"]');
  opened.from = document.activeElement;
  opened.search ??= docsearch({
    container: document.createElement('div'),
    appId,
    apiKey,
    indices: [
      {
        name: indexName,
        ...(language && {searchParameters: {facetFilters: [`language:${language.content}`]}}),
      },
    ],
    initialQuery: query,
    // Its own way back is to its own button.
    onClose: () => opened.from instanceof HTMLElement && opened.from.focus(),
    keyboardShortcuts: {'Ctrl/Cmd+K': false, '/': false},
    // The index holds addresses of the published site: from another copy of it a result leads to that copy.
    transformItems: (items) =>
      items.map((item) => {
        const {pathname, hash} = new URL(item.url, location.href);
        return {...item, url: pathname + hash};
      }),
  });
  opened.search.open();
}
