import {describe, expect, it} from 'vitest';
import {blockId} from '../block-id';

const idOf = (block: Parameters<typeof blockId>[0]) => blockId(block, new Set());

describe("a listing's address", () => {
  it.each([
    [{id: 'nat', title: 'a.sh', text: 'x'}, 'code-nat'],
    [{title: 'pv.yaml', text: 'x'}, 'code-pv-yaml'],
    [{title: '/etc/Resolv.conf', text: 'x'}, 'code-etc-resolv-conf'],
  ])('is what the fence names, else its title: %j', (block, id) => {
    expect(idOf(block)).toBe(id);
  });

  it.each([{text: 'x'}, {title: '節點', text: 'x'}])('comes from its text else: %j', (block) => {
    expect(idOf(block)).toMatch(/^code-[\da-f]{7}$/);
    expect(idOf(block)).toBe(idOf({...block}));
    expect(idOf(block)).not.toBe(idOf({...block, text: 'y'}));
  });

  it('is used once in a page', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3].map(() => blockId({title: 'a', text: ''}, taken));
    expect(ids).toEqual(['code-a', 'code-a-2', 'code-a-3']);
  });
});
