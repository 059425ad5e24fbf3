import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const css = readFileSync(resolve(import.meta.dirname, '../tokens.css'), 'utf8');

/** A colour in both modes, as `#rrggbb`. */
export interface TokenColor {
  light: string;
  dark: string;
}

/** The tokens that are colours, by name. */
export const colors: Readonly<Record<string, TokenColor>> = Object.fromEntries(
  [...css.matchAll(/(--[\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, {light, dark}],
  ),
);

/** The first value of each token, by name. */
export const values: Readonly<Record<string, string>> = Object.fromEntries(
  [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)]
    .toReversed()
    .map(([, name = '', value = '']) => [name, value]),
);

/**
 * The contrast of two colours, from 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/g) ?? []).map((hex) => {
    const part = parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
