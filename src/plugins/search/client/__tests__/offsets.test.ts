import {describe, expect, it} from 'vitest';
import {placesOf} from '../offsets';

/** Cuts a stretch out of texts by its places, as a DOM range would. */
function cut(texts: string[], start: number, end: number): string {
  const lengths = texts.map((text) => text.length);
  const [from, to] = placesOf(lengths, start, end);
  return texts
    .map((text, index) =>
      text.slice(
        index === from.index ? from.offset : index < from.index ? text.length : 0,
        index === to.index ? to.offset : index > to.index ? 0 : text.length,
      ),
    )
    .join('');
}

describe('a stretch of joined texts', () => {
  it.each([
    [['kube-proxy'], 0, 4, 'kube'],
    [['dns', 'Policy', ':Default'], 0, 17, 'dnsPolicy:Default'],
    [['dns', 'Policy'], 3, 9, 'Policy'],
    [['dns', 'Policy'], 0, 3, 'dns'],
    [['', '叢', '', '集', ''], 0, 2, '叢集'],
  ])('of %j from %i to %i is %j', (texts, start, end, expected) => {
    expect(cut(texts, start, end)).toBe(expected);
  });

  it('begins and ends in the text that holds it, not at the edge of a neighbour', () => {
    expect(placesOf([3, 6], 3, 9)).toEqual([
      {index: 1, offset: 0},
      {index: 1, offset: 6},
    ]);
    expect(placesOf([3, 6], 0, 3)).toEqual([
      {index: 0, offset: 0},
      {index: 0, offset: 3},
    ]);
  });

  it('beyond the texts is refused', () => {
    expect(() => placesOf([3], 4, 5)).toThrow('found 4');
  });
});
