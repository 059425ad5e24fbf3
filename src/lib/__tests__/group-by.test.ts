import {describe, expect, it} from 'vitest';
import {groupBy} from '../group-by';

describe('grouping', () => {
  it('keeps keys and items in order of first appearance', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'a2'], (item) => item[0]);
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
    ]);
  });

  it('tells keys apart by identity, null among them', () => {
    expect([...groupBy([1, null, '1', null], (item) => item).keys()]).toEqual([1, null, '1']);
  });

  it('takes anything that can be iterated', () => {
    expect(groupBy(new Set<string>(), String).size).toBe(0);
  });
});
