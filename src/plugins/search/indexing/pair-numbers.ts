const firstCapacity = 1 << 14;

/**
 * A number for each pair of UTF-16 units: a hash table with open addressing in two flat arrays, which takes a third of
 * the time of a `Map` with strings, and an index spends most of its time here.
 */
export class PairNumbers {
  /** Both units in one; 0 for a free place, which no pair is. */
  #keys = new Int32Array(firstCapacity);
  #numbers = new Uint32Array(firstCapacity);
  #size = 0;

  /** The pair's number; if it has none yet, `fresh`, which it then keeps. */
  numberOf(left: number, right: number, fresh: number): number {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const key = (left << 16) | right;
    const place = this.#placeOf(key);
    if (this.#keys[place] === 0) {
      this.#keys[place] = key;
      this.#numbers[place] = fresh;
      this.#size += 1;
    }
    return this.#numbers[place] ?? 0;
  }

  find(left: number, right: number): number | undefined {
    const place = this.#placeOf((left << 16) | right);
    return this.#keys[place] === 0 ? undefined : this.#numbers[place];
  }

  /** In no order. */
  *pairs(): Generator<[left: number, right: number]> {
    for (const key of this.#keys) {
      if (key !== 0) yield [key >>> 16, key & 0xffff];
    }
  }

  /** Where the key is, or the free place where it belongs. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Uint32Array(keys.length * 2);
    keys.forEach((key, index) => {
      if (key === 0) return;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#numbers[place] = numbers[index] ?? 0;
    });
  }
}
