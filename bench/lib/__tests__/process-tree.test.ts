import {describe, expect, it} from 'vitest';
import {costOfTree, secondsOfTimes} from '../process-tree';

describe('secondsOfTimes', () => {
  it('adds what programs took in user and system time', () => {
    expect(secondsOfTimes('0m0.000s 0m0.010s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
  });
});

describe('costOfTree', () => {
  it('sees at least this process', () => {
    const {cpu, memory} = costOfTree(process.pid);
    expect(cpu).toBeGreaterThan(0);
    expect(memory).toBeGreaterThan(2 ** 20);
  });

  it('sees nothing of a process that is not there', () => {
    expect(costOfTree(2 ** 30).cpu).toBe(0);
  });
});
