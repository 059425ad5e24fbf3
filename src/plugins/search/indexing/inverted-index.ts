import {fold, type FoldTable} from '../shared/text/fold';
import {camelEnds, termsOf} from '../shared/text/terms';
import type {IndexedPage} from '../types';
import {packOccurrence, type Occurrence} from './impact';
import {PostingList} from './posting-list';

/** Which sections every term stands in. */
export interface InvertedIndex {
  lists: ReadonlyMap<string, PostingList>;
  /** Terms in each section's text. */
  lengths: readonly number[];
}

/** Takes pages one by one, keeping nothing of their text. */
export class IndexBuilder implements InvertedIndex {
  readonly lists = new Map<string, PostingList>();
  readonly lengths: number[] = [];
  readonly #table: FoldTable;

  constructor(table: FoldTable) {
    this.#table = table;
  }

  /** Its sections get the next numbers, in order. The title counts as the first section's. */
  add({title, facets, sections}: IndexedPage): void {
    sections.forEach(({heading, text}, place) => {
      const found = new Map<string, Occurrence>();
      if (place === 0) {
        this.#count(found, title, 'inTitle');
        this.#count(found, [...facets.tags, facets.series ?? ''].join(' \n '), 'inHeading');
      }
      this.#count(found, heading, 'inHeading');
      const length = this.#count(found, text);
      const section = this.lengths.push(length) - 1;
      for (const [term, occurrence] of found) this.#add(term, section, packOccurrence(occurrence));
    });
  }

  #count(found: Map<string, Occurrence>, text: string, field?: 'inTitle' | 'inHeading'): number {
    const terms = termsOf(fold(text, this.#table));
    for (const term of terms) {
      const occurrence = occurrenceOf(found, term);
      if (field) occurrence[field] = true;
      else occurrence.frequency += 1;
    }
    for (const end of camelEnds(text)) occurrenceOf(found, end).frequency += 0.5;
    return terms.length;
  }

  #add(term: string, section: number, value: number): void {
    let list = this.lists.get(term);
    if (!list) {
      list = new PostingList();
      this.lists.set(term, list);
    }
    list.add(section, value);
  }
}

function occurrenceOf(found: Map<string, Occurrence>, term: string): Occurrence {
  let occurrence = found.get(term);
  if (!occurrence) {
    occurrence = {inTitle: false, inHeading: false, frequency: 0};
    found.set(term, occurrence);
  }
  return occurrence;
}
