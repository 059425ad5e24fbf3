import {packOccurrence} from './impact';
import {PostingsByTerm} from './postings-by-term';
import {TermNumbers} from './term-numbers';

const firstCapacity = 1 << 16;

/** What a term has been counted as in the section being read: twice its frequency, and its fields above that. */
const fieldShift = 16;

/**
 * Postings as they come, section by section: nine bytes each in three long arrays instead of a list for every term, of
 * which a large site has many that occur once.
 */
export class PostingLog {
  readonly #numbers = new TermNumbers();
  #terms = new Uint32Array(firstCapacity);
  #sections = new Uint32Array(firstCapacity);
  #values = new Uint8Array(firstCapacity);
  #length = 0;
  /** By the terms' numbers, for the open section; zero for all terms that it lacks. */
  #counts = new Uint32Array(firstCapacity);
  #counted = new Uint32Array(firstCapacity);
  #countedLength = 0;

  /** Numbers of terms, to count them by. */
  get numbers(): TermNumbers {
    return this.#numbers;
  }

  /**
   * Counts a term in the open section, by its number.
   * @param halves 2 for a word, 1 for the end of a camelCase name, 0 where only the field counts
   * @param field `inTitle`, `inHeading` or 0
   */
  count(number: number, halves: number, field = 0): void {
    if (number >= this.#counts.length) {
      this.#counts = grown(this.#counts, new Uint32Array(this.#counts.length * 2));
      this.#counted = grown(this.#counted, new Uint32Array(this.#counts.length));
    }
    const before = this.#counts[number] ?? 0;
    if (before === 0) {
      this.#counted[this.#countedLength] = number;
      this.#countedLength += 1;
    }
    this.#counts[number] = (before + halves) | (field << fieldShift);
  }

  /** Writes down what was counted, under the section's number, which must be greater than the last one's. */
  endSection(section: number): void {
    for (const number of this.#counted.subarray(0, this.#countedLength)) {
      const counted = this.#counts[number] ?? 0;
      this.#counts[number] = 0;
      if (this.#length === this.#terms.length) this.#grow();
      this.#terms[this.#length] = number;
      this.#sections[this.#length] = section;
      const halves = counted & ((1 << fieldShift) - 1);
      this.#values[this.#length] = packOccurrence(counted >> fieldShift, halves);
      this.#length += 1;
    }
    this.#countedLength = 0;
  }

  /** The postings by term. The log can be added to no more. */
  byTerm(): PostingsByTerm {
    const length = this.#length;
    return new PostingsByTerm(this.#numbers, {
      terms: this.#terms.subarray(0, length),
      sections: this.#sections.subarray(0, length),
      values: this.#values.subarray(0, length),
    });
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
