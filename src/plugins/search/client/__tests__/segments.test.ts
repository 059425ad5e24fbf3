import {describe, expect, it} from 'vitest';
import {toSegments} from '../segments';

/** Segments as one text, with brackets for marks. */
function shown(text: string, marks: [number, number][]): string {
  return toSegments(text, marks)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('a text cut at its marks', () => {
  it.each<[string, [number, number][], string]>([
    ['kube-proxy', [], 'kube-proxy'],
    ['kube-proxy', [[0, 4]], '[kube]-proxy'],
    ['kube-proxy', [[5, 10]], 'kube-[proxy]'],
    [
      'kube-proxy',
      [
        [5, 10],
        [0, 4],
      ],
      '[kube]-[proxy]',
    ],
    ['<b>叢集</b>', [[3, 5]], '<b>[叢集]</b>'],
    ['', [], ''],
  ])('%j with %j is %j', (text, marks, expected) => {
    expect(shown(text, marks)).toBe(expected);
  });

  it('leaves out marks that make no sense, and no letter', () => {
    const marks: [number, number][] = [
      [0, 4],
      [2, 6],
      [3, 3],
      [9, 99],
    ];
    expect(shown('kube-proxy', marks)).toBe('[kube]-proxy');
  });

  it('holds no empty segment', () => {
    expect(toSegments('ab', [[0, 2]])).toEqual([{text: 'ab', marked: true}]);
  });
});
