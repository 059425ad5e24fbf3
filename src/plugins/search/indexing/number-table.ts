const firstCapacity = 1 << 14;

/** Mixes bits well and cheaply: the golden ratio's, then a prime's. */
const [goldenRatio, prime] = [0x9e3779b1, 0x85ebca6b];

/**
 * A number for each triple of numbers: a hash table with open addressing in flat arrays. An index of ten thousand pages
 * looks up its million terms fifteen million times; a `Map` with strings took half of the whole time for that.
 */
export class NumberTable {
  #first = new Uint32Array(firstCapacity);
  #second = new Uint32Array(firstCapacity);
  #third = new Uint32Array(firstCapacity);
  /** One more than the triple's number; 0 for a free place. */
  #numbers = new Uint32Array(firstCapacity);
  #size = 0;

  /** The triple's number; if it has none yet, `fresh`, which it then keeps. */
  numberOf(first: number, second: number, third: number, fresh: number): number {
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    const place = this.#placeOf(first, second, third);
    if (this.#numbers[place] === 0) this.#set(place, first, second, third, fresh + 1);
    return (this.#numbers[place] ?? 0) - 1;
  }

  find(first: number, second: number, third: number): number | undefined {
    const number = this.#numbers[this.#placeOf(first, second, third)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** All triples, each with its number, in no order. */
  *entries(): Generator<[first: number, second: number, third: number, number: number]> {
    for (const [place, number] of this.#numbers.entries()) {
      if (number > 0) yield [...this.#tripleAt(place), number - 1];
    }
  }

  #tripleAt(place: number): [first: number, second: number, third: number] {
    return [this.#first[place] ?? 0, this.#second[place] ?? 0, this.#third[place] ?? 0];
  }

  #set(place: number, first: number, second: number, third: number, number: number): void {
    this.#first[place] = first;
    this.#second[place] = second;
    this.#third[place] = third;
    this.#numbers[place] = number;
    this.#size += 1;
  }

  /** Where the triple is, or the free place where it belongs. */
  #placeOf(first: number, second: number, third: number): number {
    const mask = this.#numbers.length - 1;
    const mixed = Math.imul(Math.imul(first, goldenRatio) ^ second, prime) ^ third;
    let place = (Math.imul(mixed, goldenRatio) >>> 7) & mask;
    while (
      this.#numbers[place] !== 0 &&
      (this.#first[place] !== first ||
        this.#second[place] !== second ||
        this.#third[place] !== third)
    ) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const entries = [...this.entries()];
    const capacity = this.#numbers.length * 2;
    this.#first = new Uint32Array(capacity);
    this.#second = new Uint32Array(capacity);
    this.#third = new Uint32Array(capacity);
    this.#numbers = new Uint32Array(capacity);
    this.#size = 0;
    for (const [first, second, third, number] of entries) {
      this.#set(this.#placeOf(first, second, third), first, second, third, number + 1);
    }
  }
}
