import type {TermNumbers} from './term-numbers';

/** Postings in the order of their sections. */
export interface LoggedPostings {
  /** Numbers of terms. */
  terms: Uint32Array;
  sections: Uint32Array;
  values: Uint8Array;
}

/** What one term has, in the order of the sections. */
export interface TermPostings {
  sections: number[];
  values: number[];
}

/** All terms, and where each occurs. */
export class PostingsByTerm {
  readonly #numbers: TermNumbers;
  /** Where each term's postings begin, by its number; and where the last one's end. */
  readonly #starts: Uint32Array;
  readonly #sections: Uint32Array;
  readonly #values: Uint8Array;

  /** Sorts by counting: the order inside of a term stays. */
  constructor(numbers: TermNumbers, {terms, sections, values}: LoggedPostings) {
    this.#numbers = numbers;
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

  /** In no order. */
  terms(): Iterable<string> {
    return this.#numbers.terms();
  }

  /** In how many sections a term occurs. */
  count(term: string): number {
    const number = this.#numbers.find(term);
    return number === undefined ? 0 : this.#start(number + 1) - this.#start(number);
  }

  /** None for a term that is not there. */
  of(term: string): TermPostings {
    const postings: TermPostings = {sections: [], values: []};
    const number = this.#numbers.find(term);
    if (number === undefined) return postings;
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
