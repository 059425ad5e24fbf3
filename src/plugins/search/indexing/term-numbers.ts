import {pairText} from '../shared/text/terms';
import {PairNumbers} from './pair-numbers';

/** Below it are the scripts that have spaces between words. */
const firstUnspaced = 0x1100;

const surrogate = /[\ud800-\udfff]/;

/** Numbers terms in the order in which they come, from 0. */
export class TermNumbers {
  readonly #pairs = new PairNumbers();
  readonly #words = new Map<string, number>();
  size = 0;

  ofPair(left: number, right: number): number {
    const number = this.#pairs.numberOf(left, right, this.size);
    if (number === this.size) this.size += 1;
    return number;
  }

  of(term: string): number {
    if (isPair(term)) return this.ofPair(term.charCodeAt(0), unitAt(term, 1));
    const known = this.#words.get(term);
    if (known !== undefined) return known;
    this.#words.set(copyOf(term), this.size);
    this.size += 1;
    return this.size - 1;
  }

  find(term: string): number | undefined {
    return isPair(term)
      ? this.#pairs.find(term.charCodeAt(0), unitAt(term, 1))
      : this.#words.get(term);
  }

  /** In no order. */
  *terms(): Generator<string> {
    yield* this.#words.keys();
    for (const [left, right] of this.#pairs.pairs()) yield pairText(left, right);
  }
}

/** Whether a term is what `emitTerms` gives as a pair: one or two whole characters of scripts without spaces. */
function isPair(term: string): boolean {
  if (term.length > 2 || term.charCodeAt(0) < firstUnspaced) return false;
  if (surrogate.test(term)) return false;
  return term.length === 1 || term.charCodeAt(1) >= firstUnspaced;
}

function unitAt(term: string, place: number): number {
  return place < term.length ? term.charCodeAt(place) : 0;
}

/** A piece of a text keeps all of the text in memory; a copy does not. */
function copyOf(term: string): string {
  return [...term].join('');
}
