import {describe, expect, it} from 'vitest';
import {rankPages} from '../shared/engine/candidates';
import {keepLoaded} from '../shared/engine/keep-loaded';
import {layOut} from '../shared/engine/layout';
import {Lookup} from '../shared/engine/lookup';
import type {OpenIndex} from '../shared/engine/open-index';
import {onAll, SectionList} from '../shared/engine/section-list';

function list(weights: Record<number, number>): SectionList {
  const own = new SectionList(6);
  for (const [section, weight] of Object.entries(weights)) own.add(Number(section), weight);
  return own;
}

/** The sections that a list holds. */
function held({weights}: SectionList): number[] {
  return [...weights.keys()].filter((section) => weights[section]);
}

/** Three pages of two sections each. */
const layout = layOut([5, 5, 5]);

describe('lists of sections', () => {
  it('together hold what all hold', () => {
    const both = onAll([list({1: 1, 3: 0.5, 5: 1}), list({0: 1, 3: 1, 5: 0.2})], 6);
    expect(held(both)).toEqual([3, 5]);
    expect(both.count).toBe(2);
  });

  it('are the same when there is one, and nothing when there is none', () => {
    const [...weights] = onAll([list({2: 0.5})], 6).weights;
    expect(weights).toEqual([0, 0, 0.5, 0, 0, 0]);
    expect(held(onAll([], 6))).toEqual([]);
  });

  it('united hold what any holds, with the greater weight', () => {
    const any = list({1: 1, 3: 0.25}).addAll(list({3: 1, 4: 1}), 0.5);
    expect([...any.weights]).toEqual([0, 1, 0, 0.5, 0.5, 0]);
    expect(any.count).toBe(3);
  });

  it('tell more the shorter they are', () => {
    expect(list({1: 1}).rarity).toBeGreaterThan(list({1: 1, 2: 1, 3: 1}).rarity);
    expect(list({0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1}).rarity).toBeGreaterThan(0);
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
  it('are told once each', async () => {
    const lookup = new Lookup({} as OpenIndex);
    await lookup.orNothing(Promise.reject(new Error('b')));
    await lookup.orNothing(Promise.reject(new Error('a')));
    expect(await lookup.orNothing(Promise.reject(new Error('b')))).toBeUndefined();
    expect([...lookup.problems]).toEqual(['b', 'a']);
  });

  it('are none where the value came', async () => {
    const lookup = new Lookup({} as OpenIndex);
    expect(await lookup.orNothing(Promise.resolve(1))).toBe(1);
    expect(lookup.problems.size).toBe(0);
  });
});
