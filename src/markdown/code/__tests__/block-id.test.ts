import {describe, expect, it} from 'vitest';
import {blockId} from '../block-id';

const idOf = (block: Parameters<typeof blockId>[0], text = 'x') => blockId(block, text, new Set());

describe("a listing's address", () => {
  it.each([
    [{id: 'nat', title: 'a.sh'}, 'code-nat'],
    [{title: 'pv.yaml'}, 'code-pv-yaml'],
    [{title: '/etc/Resolv.conf', numbersFrom: 1}, 'code-etc-resolv-conf'],
  ])('is what the fence names, else its title: %j', (block, id) => {
    expect(idOf(block)).toBe(id);
  });

  it.each([{numbersFrom: 1}, {title: '節點', numbersFrom: 1}])(
    'comes from its text else, where numbers lead to its lines: %j',
    (block) => {
      expect(idOf(block)).toMatch(/^code-[\da-f]{7}$/);
      expect(idOf(block)).toBe(idOf({...block}));
      expect(idOf(block)).not.toBe(idOf(block, 'y'));
    },
  );

  it.each([{}, {title: '節點'}])('is none where nothing leads to it: %j', (block) => {
    expect(idOf(block)).toBeUndefined();
  });

  it('is used once in a page', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3].map(() => blockId({title: 'a'}, '', taken));
    expect(ids).toEqual(['code-a', 'code-a-2', 'code-a-3']);
  });
});
