import {readFoldTable} from '../../../src/plugins/search/chinese/opencc';
import {fold} from '../../../src/plugins/search/shared/text/fold';
import type {IndexedPage} from '../../../src/plugins/search/types';

/** The pages of one language, and which of them hold a text. */
export interface Corpus {
  locale: string;
  pages: readonly IndexedPage[];
  /** Paths of the pages whose title, headings or text hold a text letter by letter, both folded. */
  pagesWith: (text: string) => Set<string>;
}

/** A page's text is folded once, for all queries. */
export function toCorpus(locale: string, pages: readonly IndexedPage[]): Corpus {
  const table = readFoldTable();
  const texts = pages.map(({path, title, sections}) => ({
    path,
    // A text never reaches from one section into the next.
    text: [title, ...sections.flatMap(({heading, text}) => [heading, text])]
      .map((part) => fold(part, table))
      .join('\n'),
  }));
  return {
    locale,
    pages,
    pagesWith(text) {
      const wanted = fold(text, table).trim();
      return new Set(texts.flatMap(({path, text: own}) => (own.includes(wanted) ? [path] : [])));
    },
  };
}
