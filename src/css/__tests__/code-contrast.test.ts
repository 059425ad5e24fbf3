import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../tokens.css'), 'utf8');

/** The values of the design tokens that are plain colours, in one colour mode. */
function colorsIn(selector: string): Record<string, string> {
  const rules = css.split(/^}/m).filter((rule) => rule.includes(`${selector} {`));
  const found = rules.flatMap((rule) => [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)]);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['code-surface', 'code-marked', 'code-added', 'code-removed'];
const edges = ['code-marked-edge', 'code-inserted', 'code-deleted'];
const light = colorsIn(':root');
const modes = {light, dark: {...light, ...colorsIn("[data-theme='dark']")}};

it('black on white is 21:1, as the definition says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(modes))('in %s mode', (mode, colors) => {
  const inks = Object.keys(colors).filter(
    (name) => name.startsWith('code-') && !surfaces.includes(name) && !edges[0]?.includes(name),
  );

  it('has colours of its own', () => {
    expect(inks).toContain('code-keyword');
    expect(colors['code-surface']).toMatch(mode === 'light' ? /^#f/ : /^#2/);
  });

  it.each(surfaces)('every colour of code is at least 4.5:1 on %s', (surface) => {
    const weak = [...inks, 'rings-ink-soft', 'rings-accent']
      .map((ink) => ({ink, ratio: contrast(colors[ink] ?? '', colors[surface] ?? '')}))
      .filter(({ratio}) => !(ratio >= 4.5));
    expect(weak).toEqual([]);
  });

  it('the edge of a marked line is at least 3:1 on its line and on the others', () => {
    for (const edge of edges) {
      for (const surface of surfaces) {
        expect(contrast(colors[edge] ?? '', colors[surface] ?? ''), edge).toBeGreaterThan(3);
      }
    }
  });
});
