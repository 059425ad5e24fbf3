import {describe, expect, it} from 'vitest';
import {hasArticlesOf, hasLists, toPart} from '../part';

describe('the part of the journal that a build writes', () => {
  it('is named by its years, or as the rest; nothing names the whole', () => {
    expect(toPart('2016,2017')).toEqual([2016, 2017]);
    expect(toPart('rest')).toBe('rest');
    expect([toPart(undefined), toPart('')]).toEqual([undefined, undefined]);
  });

  it.each(['2016-2017', '2016, 2017', 'all', '16'])('is not `%s`, and is told so', (text) => {
    expect(() => toPart(text)).toThrow(
      `Expected RINGS_PART to be years as \`2016,2017\`, or \`rest\`, found \`${text}\`.`,
    );
  });

  it('is the articles of its years, or all lists; the whole is both', () => {
    const parts = [[2016, 2017], 'rest', undefined] as const;
    expect(parts.map((part) => hasArticlesOf(part, 2016))).toEqual([true, false, true]);
    expect(parts.map((part) => hasArticlesOf(part, 2018))).toEqual([false, false, true]);
    expect(parts.map(hasLists)).toEqual([false, true, true]);
  });
});
