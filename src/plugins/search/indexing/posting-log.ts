import {packOccurrence} from './impact';

/** What one term has, in the order of the sections. */
export interface TermPostings {
  sections: Uint32Array;
  values: Uint8Array;
}

const firstCapacity = 1 << 16;

/** What a term has been counted as in the section being read: twice its frequency, and its fields above that. */
const fieldShift = 16;

/**
 * Postings as they come, section by section: nine bytes each in three long arrays instead of a list for every term, of
 * which a large site has millions that occur once.
 */
export class PostingLog {
  readonly #ids = new Map<string, number>();
  #terms = new Uint32Array(firstCapacity);
  #sections = new Uint32Array(firstCapacity);
  #values = new Uint8Array(firstCapacity);
  #length = 0;
  /** By the terms' numbers, for the open section; zero for all terms that it lacks. */
  #counts = new Uint32Array(firstCapacity);
  readonly #counted: number[] = [];

  /**
   * Counts a term in the open section.
   * @param halves 2 for a word, 1 for the end of a camelCase name, 0 where only the field counts
   * @param field `inTitle`, `inHeading` or 0
   */
  count(term: string, halves: number, field = 0): void {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
      if (id === this.#counts.length) this.#counts = grown(this.#counts, new Uint32Array(id * 2));
    }
    const before = this.#counts[id] ?? 0;
    if (before === 0) this.#counted.push(id);
    this.#counts[id] = (before + halves) | (field << fieldShift);
  }

  /** Writes down what was counted, under the section's number, which must be greater than the last one's. */
  endSection(section: number): void {
    for (const id of this.#counted) {
      const counted = this.#counts[id] ?? 0;
      this.#counts[id] = 0;
      if (this.#length === this.#terms.length) this.#grow();
      this.#terms[this.#length] = id;
      this.#sections[this.#length] = section;
      const halves = counted & ((1 << fieldShift) - 1);
      this.#values[this.#length] = packOccurrence(counted >> fieldShift, halves);
      this.#length += 1;
    }
    this.#counted.length = 0;
  }

  /** The postings by term. The log can be added to no more. */
  byTerm(): PostingsByTerm {
    const starts = new Uint32Array(this.#ids.size + 1);
    const terms = this.#terms.subarray(0, this.#length);
    for (const id of terms) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    for (let id = 0; id < this.#ids.size; id += 1) {
      starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    }
    const next = starts.slice();
    const sections = new Uint32Array(this.#length);
    const values = new Uint8Array(this.#length);
    terms.forEach((id, index) => {
      const place = next[id] ?? 0;
      next[id] = place + 1;
      sections[place] = this.#sections[index] ?? 0;
      values[place] = this.#values[index] ?? 0;
    });
    return new PostingsByTerm(this.#ids, starts, {sections, values});
  }

  #grow(): void {
    this.#terms = grown(this.#terms, new Uint32Array(this.#length * 2));
    this.#sections = grown(this.#sections, new Uint32Array(this.#length * 2));
    this.#values = grown(this.#values, new Uint8Array(this.#length * 2));
  }
}

function grown<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** All terms, and where each occurs. */
export class PostingsByTerm {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #starts: Uint32Array;
  readonly #postings: TermPostings;

  constructor(ids: ReadonlyMap<string, number>, starts: Uint32Array, postings: TermPostings) {
    this.#ids = ids;
    this.#starts = starts;
    this.#postings = postings;
  }

  /** How many postings there are in all. */
  get size(): number {
    return this.#postings.values.length;
  }

  has(term: string): boolean {
    return this.#ids.has(term);
  }

  /** In no order. */
  terms(): IterableIterator<string> {
    return this.#ids.keys();
  }

  /** None for a term that is not there. */
  of(term: string): TermPostings {
    const id = this.#ids.get(term);
    const [start, end] = id === undefined ? [0, 0] : [this.#starts[id], this.#starts[id + 1]];
    return {
      sections: this.#postings.sections.subarray(start, end),
      values: this.#postings.values.subarray(start, end),
    };
  }
}
