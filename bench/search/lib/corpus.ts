import {readFoldTable} from '../../../src/plugins/search/chinese/opencc';
import {fold} from '../../../src/plugins/search/shared/text/fold';
import type {IndexedPage} from '../../../src/plugins/search/types';

/** Pages, and which of them hold a text. */
export interface Corpus {
  pages: readonly IndexedPage[];
  /** Paths of the pages whose title, headings or text hold a text letter by letter, both folded. */
  pagesWith: (text: string) => Set<string>;
}

/** A page's text is folded once, for all queries. */
export function toCorpus(pages: readonly IndexedPage[]): Corpus {
  const table = readFoldTable();
  const texts = pages.map(({path, title, sections}) => ({
    path,
    // A text never reaches from one section into the next.
    text: [title, ...sections.flatMap(({heading, text}) => [heading, text])]
      .map((part) => fold(part, table))
      .join('\n'),
  }));
  const found = new Map<string, Set<string>>();
  return {
    pages,
    pagesWith(text) {
      const known = found.get(text);
      if (known) return known;
      const wanted = fold(text, table).trim();
      const paths = texts.flatMap(({path, text: own}) => (own.includes(wanted) ? [path] : []));
      const fresh = new Set(paths);
      found.set(text, fresh);
      return fresh;
    },
  };
}
