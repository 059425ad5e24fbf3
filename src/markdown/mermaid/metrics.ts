import {widthOf, wrap, type Weight} from '../../lib/text-metrics';

/** A size of type, in pixels. */
export interface Type {
  size: number;
  lineHeight: number;
  weight: Weight;
}

/** Words in boxes, and words on lines and on groups; the smaller is the smallest in any drawing. */
export const body: Type = {size: 14, lineHeight: 20, weight: 'normal'};
export const small: Type = {size: 13, lineHeight: 18, weight: 'normal'};
export const heading: Type = {...small, weight: 'bold'};

/** Lines broken to a width, and the room they take. */
export interface TextBlock {
  lines: string[];
  width: number;
  height: number;
  type: Type;
}

/** Breaks lines to a width and measures them. */
export function setText(lines: readonly string[], type: Type, maxWidth = Infinity): TextBlock {
  const broken =
    maxWidth === Infinity
      ? [...lines]
      : lines.flatMap((line) => wrap(line, type.size, maxWidth, type.weight));
  return {
    lines: broken,
    width: Math.ceil(Math.max(0, ...broken.map((line) => widthOf(line, type.size, type.weight)))),
    height: broken.length * type.lineHeight,
    type,
  };
}
