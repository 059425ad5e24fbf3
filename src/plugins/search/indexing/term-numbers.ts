import {pairText} from '../shared/text/terms';
import {neighbours, neighboursText, tokenise, type Neighbours} from '../shared/text/tokens';
import {NumberTable} from './number-table';

const surrogate = /[\ud800-\udfff]/;

/** Numbers terms in the order in which they come, from 0. Most are kept as numbers themselves. */
export class TermNumbers {
  /** Of UTF-16 units; the third is 0. */
  readonly #pairs = new NumberTable();
  /** Of two other terms' numbers and the signs between them. */
  readonly #neighbours = new NumberTable();
  readonly #words = new Map<string, number>();
  #size = 0;
  /** A word is asked for up to three times in a row: with its left neighbour, alone, with its right one. */
  #last = {word: ' ', number: -1};

  get size(): number {
    return this.#size;
  }

  ofPair(left: number, right: number): number {
    return this.#counted(this.#pairs.numberOf(left, right, 0, this.#size));
  }

  ofWord(word: string): number {
    if (word === this.#last.word) return this.#last.number;
    let number = this.#words.get(word);
    if (number === undefined) {
      number = this.#counted(this.#size);
      this.#words.set(copyOf(word), number);
    }
    this.#last = {word, number};
    return number;
  }

  ofNeighbours({left, between, right}: Neighbours): number {
    const [start, end] = [this.#ofEnd(left), this.#ofEnd(right)];
    return this.#counted(this.#neighbours.numberOf(start, end, numberOfSigns(between), this.#size));
  }

  find(term: string): number | undefined {
    const [first, second] = tokenise(term);
    if (!first) return undefined;
    if (second) return this.#findNeighbours(neighbours(term, first, second));
    return this.#findEnd(term);
  }

  /** All terms by their numbers. */
  texts(): string[] {
    const texts = new Array<string>(this.#size).fill('');
    for (const [word, number] of this.#words) texts[number] = word;
    for (const [left, right, , number] of this.#pairs.entries()) {
      texts[number] = pairText(left, right);
    }
    for (const [left, right, signs, number] of this.#neighbours.entries()) {
      const between = signsOfNumber(signs);
      texts[number] = neighboursText({left: texts[left] ?? '', between, right: texts[right] ?? ''});
    }
    return texts;
  }

  #counted(number: number): number {
    if (number === this.#size) this.#size += 1;
    return number;
  }

  #ofEnd(end: string): number {
    return isUnit(end) ? this.ofPair(end.charCodeAt(0), 0) : this.ofWord(end);
  }

  #findEnd(end: string): number | undefined {
    const isPair = end.length <= 2 && isUnit(end[0] ?? '') && !surrogate.test(end);
    return isPair
      ? this.#pairs.find(end.charCodeAt(0), end.length === 2 ? end.charCodeAt(1) : 0, 0)
      : this.#words.get(end);
  }

  #findNeighbours(pair: Neighbours | undefined): number | undefined {
    if (!pair) return undefined;
    const [left, right] = [this.#findEnd(pair.left), this.#findEnd(pair.right)];
    if (left === undefined || right === undefined) return undefined;
    return this.#neighbours.find(left, right, numberOfSigns(pair.between));
  }
}

/** Whether it is one character of a script without spaces, as UTF-16 has it in one unit. */
function isUnit(end: string): boolean {
  return end.length === 1 && end > '\u10ff' && !surrogate.test(end);
}

/** Three ASCII signs at most: seven bits each. */
function numberOfSigns(signs: string): number {
  let number = 0;
  for (let place = 0; place < signs.length; place += 1) {
    number = number * 128 + signs.charCodeAt(place);
  }
  return number;
}

function signsOfNumber(number: number): string {
  return number === 0 ? '' : signsOfNumber(number >>> 7) + String.fromCharCode(number & 127);
}

/** A piece of a text keeps all of the text in memory; a copy does not. */
function copyOf(word: string): string {
  return [...word].join('');
}
