import {describe, expect, it} from 'vitest';
import {rankPages} from '../shared/engine/candidates';
import {keepLoaded} from '../shared/engine/keep-loaded';
import {layOut} from '../shared/engine/layout';
import {intersect, rarity, Union} from '../shared/engine/postings';
import {Problems} from '../shared/engine/problems';
import type {Postings} from '../shared/index-format/term-shard';

function list(weights: Record<number, number>): Postings {
  return {
    sections: Uint32Array.from(Object.keys(weights).map(Number)),
    weights: Float32Array.from(Object.values(weights)),
  };
}

/** Three pages of two sections each. */
const layout = layOut([5, 5, 5]);

describe('lists of sections', () => {
  it('together hold what all hold', () => {
    const both = intersect([list({1: 1, 3: 0.5, 5: 1}), list({0: 1, 3: 1, 5: 0.2})], 6);
    expect([...both.sections]).toEqual([3, 5]);
  });

  it('are one when there is one, and nothing when there is none', () => {
    const one = list({2: 0.5});
    expect(intersect([one], 6)).toBe(one);
    expect([...intersect([], 6).sections]).toEqual([]);
  });

  it('united hold what any holds, with the greater weight', () => {
    const any = new Union(6)
      .add(list({1: 1, 3: 0.25}))
      .add(list({3: 1, 4: 1}), 0.5)
      .postings();
    expect([...any.sections]).toEqual([1, 3, 4]);
    expect([...any.weights]).toEqual([1, 0.5, 0.5]);
  });

  it('tell more the shorter they are', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });
});

describe('pages are ranked', () => {
  const pagesOf = (...given: Parameters<typeof rankPages>) =>
    rankPages(...given).map(({page}) => page);

  it('by their best section', () => {
    expect(pagesOf({units: [list({0: 0.2, 2: 0.9, 4: 0.5})]}, layout)).toEqual([1, 2, 0]);
  });

  it('only if they hold every unit, in whatever sections', () => {
    const units = [list({0: 1, 2: 1, 4: 1}), list({1: 1, 5: 1})];
    expect(pagesOf({units}, layout)).toEqual([0, 2]);
    expect(pagesOf({units, least: 1}, layout)).toHaveLength(3);
  });

  it('higher if one section holds all units', () => {
    const units = [list({0: 0.8, 2: 0.8}), list({1: 0.8, 2: 0.8})];
    expect(pagesOf({units}, layout)).toEqual([1, 0]);
  });

  it('higher for a phrase, which they need not hold', () => {
    const units = [list({0: 0.8, 2: 0.8})];
    expect(pagesOf({units, phrases: [list({2: 0.5})]}, layout)).toEqual([1, 0]);
  });

  it('with the sections that hold most of the query first', () => {
    const units = [list({0: 0.9, 1: 0.3}), list({1: 0.3})];
    const [first] = rankPages({units}, layout);
    expect(first?.sections().map(({section}) => section)).toEqual([1, 0]);
  });

  it('in the order of the index where nothing tells them apart', () => {
    expect(pagesOf({units: [list({0: 0.5, 2: 0.5, 4: 0.5})]}, layout)).toEqual([0, 1, 2]);
    expect(pagesOf({units: []}, layout)).toEqual([]);
  });
});

describe('what is loaded', () => {
  it('is loaded once, for all who ask at the same time', async () => {
    let loads = 0;
    const load = keepLoaded((key: number) => Promise.resolve((loads += 1) + key));
    expect(await Promise.all([load(1), load(1), load(2)])).toEqual([2, 2, 4]);
  });

  it('is tried again after it failed', async () => {
    let tries = 0;
    const load = keepLoaded(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('there');
    });
    await expect(load(0)).rejects.toThrow('offline');
    expect(await load(0)).toBe('there');
  });
});

describe('problems', () => {
  it('are told once each, sorted', async () => {
    const problems = new Problems();
    await problems.orNothing(Promise.reject(new Error('b')));
    await problems.orNothing(Promise.reject(new Error('a')));
    expect(await problems.orNothing(Promise.reject(new Error('b')))).toBeUndefined();
    expect(problems.list()).toEqual(['a', 'b']);
  });

  it('are none where the value came', async () => {
    const problems = new Problems();
    expect(await problems.orNothing(Promise.resolve(1))).toBe(1);
    expect(problems.list()).toEqual([]);
  });
});
