import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {light} from '../colours';
import {tones} from '../model';

const css = readFileSync(path.resolve(__dirname, '../../../css/tokens.css'), 'utf8');

/** The tokens of a colour mode by name; the dark mode changes some of the light one's. */
function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const modes = {
  light: tokensOf(':root'),
  dark: {...tokensOf(':root'), ...tokensOf("[data-theme='dark']")},
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Every text colour, and every surface it can stand on. */
const surfaces = ['rings-paper', 'rings-surface'];
const texts = [
  ...[...surfaces, ...tones.map((tone) => `figure-${tone}-fill`)].map(
    (on) => ['figure-ink', on] as const,
  ),
  ...surfaces.map((on) => ['figure-ink-soft', on] as const),
  ['rings-paper', 'figure-line'] as const,
];
const lines = [
  ...surfaces.map((on) => ['figure-line', on] as const),
  ...(['plain', 'accent', 'good', 'bad'] as const).map(
    (tone) => [`figure-${tone}-edge`, 'rings-paper'] as const,
  ),
];

describe.each(Object.entries(modes))('the colours of a drawing, %s', (_mode, tokens) => {
  const of = (name: string) => tokens[name] ?? expect.unreachable(`no token --${name}`);

  it.each(texts)('let one read %s on %s', (text, surface) => {
    expect(contrast(of(text), of(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('let one see %s on %s', (line, surface) => {
    expect(contrast(of(line), of(surface))).toBeGreaterThanOrEqual(3);
  });
});

it('are in the attributes what they are in the light style sheet', () => {
  const of = (name: string) => modes.light[name];
  expect(light).toEqual({
    paper: of('rings-paper'),
    group: of('rings-surface'),
    groupEdge: of('rings-line'),
    line: of('figure-line'),
    ink: of('figure-ink'),
    inkSoft: of('figure-ink-soft'),
    fill: Object.fromEntries(tones.map((tone) => [tone, of(`figure-${tone}-fill`)])),
    edge: Object.fromEntries(tones.map((tone) => [tone, of(`figure-${tone}-edge`)])),
  });
});
