import {describe, expect, it} from 'vitest';
import {iconNames, iconPaths} from '../icons';

/** How many numbers each command of an SVG path takes. */
const arity: Record<string, number> = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0};

const segments = (path: string) =>
  [...path.matchAll(/([a-z])([^a-z]*)/gi)].map(([, command = '', rest = '']) => ({
    command,
    numbers: (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number),
  }));

describe.each(Object.entries(iconPaths))('the icon %s', (_name, path) => {
  it('begins by moving and gives each command as many numbers as it takes', () => {
    expect(path).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
    for (const {command, numbers} of segments(path)) {
      const takes = arity[command.toLowerCase()];
      expect(takes, `the command ${command} of ${path}`).toBeDefined();
      expect(
        takes ? numbers.length % takes : numbers.length,
        `${command} ${numbers.join(' ')}`,
      ).toBe(0);
    }
  });

  it('stays on its grid of 24', () => {
    for (const {command, numbers} of segments(path)) {
      const limits = command === command.toUpperCase() ? [0, 24] : [-24, 24];
      expect(Math.min(24, ...numbers)).toBeGreaterThanOrEqual(limits[0] ?? 0);
      expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(limits[1] ?? 24);
    }
  });
});

describe('the names of icons', () => {
  it('are those of the drawings, the one for articles without an icon among them', () => {
    expect(iconNames).toEqual(Object.keys(iconPaths));
    expect(iconNames).toContain('article');
  });
});
