import type {FoldTable} from '../shared/text/fold';
import {camelEnds, emitTerms} from '../shared/text/terms';
import type {Neighbours} from '../shared/text/tokens';
import type {IndexedPage} from '../types';
import {createFastFold} from './fast-fold';
import {createFastTokens} from './fast-tokens';
import {inHeading, inTitle} from './impact';
import {PostingLog} from './posting-log';
import type {PostingsByTerm} from './postings-by-term';

/** Which sections every term stands in. */
export interface InvertedIndex {
  postings: PostingsByTerm;
  /** Terms in each section's text. */
  lengths: readonly number[];
}

/** Takes pages one by one, keeping nothing of their text. */
export class IndexBuilder {
  readonly #log = new PostingLog();
  readonly #lengths: number[] = [];
  readonly #fold: (text: string) => string;
  readonly #tokens = createFastTokens();

  constructor(table: FoldTable) {
    this.#fold = createFastFold(table);
  }

  /** Its sections get the next numbers, in order. Title, tags and series count as the first section's. */
  add({title, facets, sections}: IndexedPage): void {
    sections.forEach(({heading, text}, place) => {
      if (place === 0) {
        this.#count(title, inTitle);
        for (const name of [...facets.tags, facets.series ?? '']) this.#count(name, inHeading);
      }
      this.#count(heading, inHeading);
      const length = this.#count(text);
      this.#log.endSection(this.#lengths.push(length) - 1);
    });
  }

  /** The index of all pages. No page can be added after it. */
  finish(): InvertedIndex {
    return {postings: this.#log.byTerm(), lengths: this.#lengths};
  }

  /** @returns how many terms the text has */
  #count(text: string, field = 0): number {
    const {numbers} = this.#log;
    let terms = 0;
    const count = (number: number): void => {
      this.#log.count(number, field ? 0 : 2, field);
      terms += 1;
    };
    const folded = this.#fold(text);
    const sink = {
      pair: (left: number, right: number) => count(numbers.ofPair(left, right)),
      word: (word: string) => count(numbers.ofWord(word)),
      neighbours: (pair: Neighbours) => count(numbers.ofNeighbours(pair)),
    };
    emitTerms(folded, sink, this.#tokens(folded));
    for (const end of camelEnds(text)) this.#log.count(numbers.ofWord(end), 1);
    return terms;
  }
}
