import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../../../css/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

function token(name: string, mode: 'light' | 'dark'): string {
  const source = mode === 'light' ? light : dark;
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(source)?.[1] ?? '';
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the text of figures in %s colours', (mode) => {
  it.each([
    ['figure-ink', 'figure-plain-fill'],
    ['figure-ink-soft', 'figure-plain-fill'],
    ['figure-ink-soft', 'figure-link-fill'],
    ['figure-ink-soft', 'figure-network-fill'],
    ['figure-ink', 'figure-accent-fill'],
    ['figure-ink', 'figure-bad-fill'],
    ['figure-ink', 'figure-muted-fill'],
    ['figure-ink-soft', 'figure-muted-fill'],
    ['figure-ink-soft', 'figure-accent-fill'],
    ['figure-ink-soft', 'figure-good-fill'],
    // Step numbers on a packet's disc.
    ['figure-plain-fill', 'figure-accent-edge'],
    ['figure-plain-fill', 'figure-good-edge'],
    ['figure-plain-fill', 'figure-bad-edge'],
    // A packet's name in a card; what was dropped.
    ['figure-accent-edge', 'rings-card'],
    ['figure-good-edge', 'rings-card'],
    ['figure-bad-edge', 'rings-card'],
  ])('%s on %s is at least 4.5:1', (ink, ground) => {
    expect(contrast(token(ink, mode), token(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });
});
