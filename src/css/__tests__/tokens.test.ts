import {describe, expect, it} from 'vitest';
import {colors, contrast, values} from './read-tokens';

const modes = ['light', 'dark'] as const;
const names = Object.keys(colors);
const codeSurfaces = ['surface', 'marked', 'added', 'removed'].map((name) => `--code-${name}`);
const codeEdges = ['--code-marked-edge', '--code-inserted', '--code-deleted'];
const codeColors = names.filter(
  (name) =>
    name.startsWith('--code-') && !codeSurfaces.includes(name) && name !== '--code-marked-edge',
);
const tones = ['plain', 'muted', 'accent', 'good', 'bad'];

/** Every pair in use: what is read, and what it stands on. */
const texts: [string, string][] = [
  ...['paper', 'surface', 'card', 'accent-wash'].flatMap((surface) =>
    ['ink', 'ink-soft', 'accent', 'accent-strong'].map((ink): [string, string] => [
      `--rings-${ink}`,
      `--rings-${surface}`,
    ]),
  ),
  // A chosen grouping, the search button, the note that an address was copied.
  ['--rings-paper', '--rings-accent'],
  ['--rings-paper', '--rings-accent-strong'],
  ['--rings-paper', '--rings-ink'],
  ...codeSurfaces.flatMap((surface) =>
    [...codeColors, '--rings-ink-soft', '--rings-accent'].map((name): [string, string] => [
      name,
      surface,
    ]),
  ),
  ...tones.map((tone): [string, string] => ['--figure-ink', `--figure-${tone}-fill`]),
  ...['plain', 'muted', 'accent', 'good', 'link', 'network'].map((tone): [string, string] => [
    '--figure-ink-soft',
    `--figure-${tone}-fill`,
  ]),
  // Drawings stand on the page or in the enlarged view.
  ...['--rings-paper', '--rings-surface'].flatMap((ground): [string, string][] => [
    ['--figure-ink', ground],
    ['--figure-ink-soft', ground],
  ]),
  ['--rings-paper', '--figure-line'],
  // Step numbers on a packet's disc; a packet's name in a card.
  ...['accent', 'good', 'bad'].flatMap((tone): [string, string][] => [
    ['--figure-plain-fill', `--figure-${tone}-edge`],
    [`--figure-${tone}-edge`, '--rings-card'],
  ]),
];

/** What has to be seen without being read: edges of boxes, arrows, icons. */
const shapes: [string, string][] = [
  ['--rings-edge', '--rings-paper'],
  ['--rings-edge', '--rings-card'],
  ['--rings-accent', '--rings-paper'],
  ['--figure-line', '--rings-paper'],
  ['--figure-line', '--rings-surface'],
  ...['plain', 'accent', 'good', 'bad'].map((tone): [string, string] => [
    `--figure-${tone}-edge`,
    '--rings-paper',
  ]),
  ['--figure-plain-edge', '--figure-plain-fill'],
  ['--figure-accent-edge', '--figure-accent-fill'],
  ['--figure-good-edge', '--figure-good-fill'],
  ['--figure-bad-edge', '--figure-bad-fill'],
  ...codeEdges.flatMap((edge) => codeSurfaces.map((surface): [string, string] => [edge, surface])),
];

/** The pairs whose contrast is too low, with what it is. */
function tooLow(pairs: [string, string][], least: number): string[] {
  return pairs.flatMap(([front, back]) =>
    modes.flatMap((mode) => {
      const ratio = contrast(colors[front]?.[mode] ?? '', colors[back]?.[mode] ?? '');
      return ratio >= least ? [] : [`${front} on ${back}, ${mode}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is computed as WCAG does', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });
});

describe('the design tokens', () => {
  it('are read: every pair below is of colours there are', () => {
    const used = [...texts, ...shapes].flat();
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('give every text 4.5:1 on what it stands on, in both modes', () => {
    expect(tooLow(texts, 4.5)).toEqual([]);
  });

  it('give every shape 3:1 on what it stands on, in both modes', () => {
    expect(tooLow(shapes, 3)).toEqual([]);
  });

  it('name no colour without both modes', () => {
    const plain = Object.entries(values).filter(
      ([name, value]) => /#|rgb|hsl/.test(value) && !names.includes(name),
    );
    expect(plain).toEqual([]);
  });

  it('have one scale of type, each step 1.2 times the one below', () => {
    const steps = ['s', 'm', 'l', 'xl', '2xl', '3xl', '4xl', '5xl', '6xl'].map((step) =>
      parseFloat(values[`--rings-type-${step}`] ?? ''),
    );
    steps.forEach((size, index) => {
      expect(size).toBeCloseTo(1.2 ** (index - 1), 2);
    });
  });

  it('hold lines of 36 to 42 Han characters', () => {
    expect(parseFloat(values['--rings-measure'] ?? '')).toBeGreaterThanOrEqual(36);
    expect(parseFloat(values['--rings-measure'] ?? '')).toBeLessThanOrEqual(42);
  });
});
