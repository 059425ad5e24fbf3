/** Numbers that look random and are the same every time. */
export interface Random {
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  pick: <T>(items: readonly [T, ...T[]] | readonly T[]) => T;
  hex: (digits: number) => string;
}

/** Mulberry32 by Tommy Ettinger, in the public domain: 32 bits of state, good enough to mix words with. */
export function randomSource(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('Expected something to pick from, found nothing.');
      return item;
    },
    hex: (digits) => Array.from({length: digits}, () => between(0, 15).toString(16)).join(''),
  };
}
