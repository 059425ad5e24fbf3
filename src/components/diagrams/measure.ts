import {widthOf} from '../../lib/text-metrics';

/** Room between a box's edge and its text. */
const padding = 14;

/** The width a box needs for its lines: the first in bold at 14, the others at 13 (see Box). */
export function boxWidth(lines: readonly string[], least = 0): number {
  const widths = lines.map((line, index) =>
    index === 0 ? widthOf(line, 14, 'bold') : widthOf(line, 13),
  );
  return Math.ceil(Math.max(least, ...widths) + 2 * padding);
}

/** The width a label needs. */
export function labelWidth(text: string, size = 13): number {
  return Math.ceil(widthOf(text, size));
}

/** Numbers 0, 1, 2 … times a step, each with its item: for things that stand in a row. */
export function placed(widths: readonly number[], gap: number, start = 0): number[] {
  return widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + gap, start),
  );
}
