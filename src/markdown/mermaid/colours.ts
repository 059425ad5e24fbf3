import type {Tone} from './model';

/**
 * The light colours of src/css/tokens.css as presentation attributes: what a feed reader, which has none of our
 * style sheets, draws. On a page the classes go before them (src/components/diagrams/drawing.module.css).
 */
export const light = {
  paper: '#fdfcf9',
  group: '#f6f3ec',
  groupEdge: '#ded8cb',
  line: '#5b554b',
  ink: '#24211c',
  inkSoft: '#5b554b',
  fill: {
    plain: '#fffefb',
    muted: '#efebe2',
    accent: '#f7e6d8',
    good: '#e2efe3',
    bad: '#f9e2df',
  } satisfies Record<Tone, string>,
  edge: {
    plain: '#857d70',
    muted: '#a79f91',
    accent: '#8a4216',
    good: '#2f6b3c',
    bad: '#a3271c',
  } satisfies Record<Tone, string>,
} as const;

/** A shape's tone: fill and edge. */
export function toneAttributes(tone: Tone): string {
  return ` class="d-${tone}" fill="${light.fill[tone]}" stroke="${light.edge[tone]}"`;
}

/** A line's tone, with its heads. */
export function lineAttributes(tone: Tone): string {
  const colour = tone === 'plain' ? light.line : light.edge[tone];
  return ` class="d-${tone}-line" fill="${colour}" stroke="${colour}"`;
}
