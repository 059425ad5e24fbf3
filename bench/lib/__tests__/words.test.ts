import {describe, expect, it} from 'vitest';
import {randomSource} from '../random';
import {crossed, ownName} from '../words';

describe('crossed', () => {
  it('joins the beginning of one text with the end of another', () => {
    const random = randomSource(1);
    for (let time = 0; time < 50; time += 1) {
      expect(crossed(['ab', 'cd'], random)).toMatch(/^(ab?|cd?)(ab|b|cd|d)$/);
    }
  });
});

describe('ownName', () => {
  it('gives the same names for the same number', () => {
    const names = (seed: number) => {
      const random = randomSource(seed);
      return Array.from({length: 20}, () => ownName(random));
    };
    expect(names(7)).toEqual(names(7));
    expect(names(7)).not.toEqual(names(8));
  });
});
