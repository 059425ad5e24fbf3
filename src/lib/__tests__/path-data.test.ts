import {describe, expect, it} from 'vitest';
import {pathData, shorten} from '../path-data';

describe('a line through points', () => {
  it('is told by how far it goes: level, upright or slanted', () => {
    expect(
      pathData([
        [10, 20],
        [10, 50],
        [4, 50],
        [7, 52],
      ]),
    ).toBe('M10 20v30h-6l3 2');
  });

  it('has round corners that read the same wherever they stand', () => {
    const at = (x: number, y: number) =>
      pathData(
        [
          [x, y],
          [x, y + 30],
          [x + 40, y + 30],
        ],
        8,
      );
    expect(at(0, 0)).toBe('M0 0v22q0 8 8 8h32');
    expect(at(100, 7).slice('M100 7'.length)).toBe(at(0, 0).slice('M0 0'.length));
  });

  it('rounds a corner no farther than half way to the next', () => {
    expect(
      pathData(
        [
          [0, 0],
          [0, 6],
          [40, 6],
        ],
        8,
      ),
    ).toBe('M0 0v3q0 3 3 3h37');
  });

  it('ends where it should to a tenth of a pixel, however many steps it takes', () => {
    const points = Array.from({length: 50}, (_, index) => [index / 3, index / 7] as const);
    const steps =
      pathData(points)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const sum = (first: number) =>
      steps.reduce((total, step, index) => (index % 2 === first ? total + step : total), 0);
    expect(sum(0)).toBeCloseTo(49 / 3, 1);
    expect(sum(1)).toBeCloseTo(7, 1);
  });

  it('does not move where it stays', () => {
    expect(
      pathData([
        [1, 1],
        [1.01, 1.02],
        [1, 5],
      ]),
    ).toBe('M1 1v4');
  });

  it('is shortened from its end', () => {
    expect(shorten([10, 0], [0, 0], 4)).toEqual([6, 0]);
  });
});
