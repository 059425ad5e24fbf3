import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {serviceChances} from '../service-chances';

describe('a Service’s rules', () => {
  it.each([1, 2, 3, 7])('give each of %d endpoints the same share', (endpoints) => {
    let left = 1;
    for (const {oneOf} of serviceChances(endpoints)) {
      const taken = left / oneOf;
      expect(taken).toBeCloseTo(1 / endpoints, 12);
      left -= taken;
    }
    expect(left).toBeCloseTo(0, 12);
  });

  it('carry the probabilities of the recorded chain', () => {
    const file = path.join(
      import.meta.dirname,
      '../../../../labs/service-clusterip/recording.json',
    );
    const recorded = [
      ...readFileSync(file, 'utf8').matchAll(/KUBE-SVC-\w+ [^\n]*?--probability (0\.\d+)/g),
    ].map(([, probability]) => Number(probability));
    const chances = serviceChances(3).filter(({probability}) => probability !== '');
    expect(recorded.length).toBeGreaterThan(0);
    // iptables rounds to 1/2^31.
    chances.forEach(({probability}, index) =>
      expect(Number(probability)).toBeCloseTo(recorded[index] ?? NaN, 8),
    );
  });

  it('say what reaches them', () => {
    expect(serviceChances(3).map(({reached, oneOf, share}) => [reached, oneOf, share])).toEqual([
      ['1', 3, '1/3'],
      ['2/3', 2, '1/3'],
      ['1/3', 1, '1/3'],
    ]);
  });
});
