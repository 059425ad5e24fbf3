import type {TermNumbers} from './term-numbers';

/** Postings in the order of their sections. */
export interface LoggedPostings {
  /** Numbers of terms. */
  terms: Uint32Array;
  sections: Uint32Array;
  values: Uint8Array;
}

/** A term and where it occurs, in the order of the sections. */
export interface TermPostings {
  term: string;
  sections: number[];
  values: number[];
}

/** All terms, and where each occurs. */
export class PostingsByTerm {
  readonly #numbers: TermNumbers;
  /** By their numbers. */
  readonly terms: readonly string[];
  /** Where each term's postings begin, by its number; and where the last one's end. */
  readonly #starts: Uint32Array;
  readonly #sections: Uint32Array;
  readonly #values: Uint8Array;

  /** Sorts by counting: the order inside of a term stays. */
  constructor(numbers: TermNumbers, {terms, sections, values}: LoggedPostings) {
    this.#numbers = numbers;
    this.terms = numbers.texts();
    this.#starts = new Uint32Array(numbers.size + 1);
    this.#sections = new Uint32Array(terms.length);
    this.#values = new Uint8Array(terms.length);
    for (const term of terms) this.#starts[term + 1] = this.#start(term + 1) + 1;
    for (let term = 0; term < numbers.size; term += 1) {
      this.#starts[term + 1] = this.#start(term + 1) + this.#start(term);
    }
    const next = this.#starts.slice();
    terms.forEach((term, index) => {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      this.#sections[place] = sections[index] ?? 0;
      this.#values[place] = values[index] ?? 0;
    });
  }

  /** How many postings there are in all. */
  get size(): number {
    return this.#values.length;
  }

  has(term: string): boolean {
    return this.#numbers.find(term) !== undefined;
  }

  /** In how many sections the term of this number occurs. */
  count(number: number): number {
    return this.#start(number + 1) - this.#start(number);
  }

  /** All terms with their postings, sorted. */
  *sorted(): Generator<TermPostings> {
    const {terms} = this;
    const order = Uint32Array.from(terms.keys());
    order.sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
    for (const number of order) yield this.#of(terms[number] ?? '', number);
  }

  #of(term: string, number: number): TermPostings {
    const postings: TermPostings = {term, sections: [], values: []};
    for (let place = this.#start(number); place < this.#start(number + 1); place += 1) {
      postings.sections.push(this.#sections[place] ?? 0);
      postings.values.push(this.#values[place] ?? 0);
    }
    return postings;
  }

  #start(number: number): number {
    return this.#starts[number] ?? 0;
  }
}
