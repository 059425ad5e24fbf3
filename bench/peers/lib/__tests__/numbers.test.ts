import {describe, expect, it} from 'vitest';
import {growth, median} from '../numbers';

describe('median', () => {
  it('takes the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('takes the higher of two in the middle', () => {
    expect(median([1, 2, 3, 4])).toBe(3);
  });

  it('is not a number where nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('growth', () => {
  it('is 1 where the cost doubles with the size', () => {
    expect(growth({size: 500, cost: 10}, {size: 1000, cost: 20})).toBeCloseTo(1);
  });

  it('is 2 where the cost becomes sixteen times as much at four times the size', () => {
    expect(growth({size: 500, cost: 10}, {size: 2000, cost: 160})).toBeCloseTo(2);
  });
});
