import {pathData, shorten, type Point} from '../../lib/path-data';
import type {TextBlock} from './metrics';
import type {Head} from './model';

/** A length as short as it comes: a tenth of a pixel is the finest anyone sees. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;'})[sign] ?? '&gt;');
}

/** Lines of text below one another; `top` is the upper edge of the first. */
export function text({lines, type}: TextBlock, x: number, top: number, attributes = ''): string {
  // The letters' middle, which is 0.35 em above the baseline, in the middle of the line.
  const baseline = top + type.lineHeight / 2 + type.size * 0.35;
  return lines
    .map((line, index) =>
      line === ''
        ? ''
        : `<text${attributes} x="${n(x)}" y="${n(baseline + index * type.lineHeight)}">${escapeXml(line)}</text>`,
    )
    .join('');
}

const corner = 8;

/** A line through points, its corners rounded. */
export function route(points: readonly Point[], attributes = ''): string {
  return points.length === 0 ? '' : `<path${attributes} d="${pathData(points, corner)}"/>`;
}

/** How much of the line a head covers, so that thick lines do not stick out of its point. */
const covers: Record<Head, number> = {none: 0, open: 0, cross: 5, arrow: 7, circle: 8};

/** The line without what its heads cover. */
export function underHeads(points: readonly Point[], start: Head, end: Head): Point[] {
  const line = [...points];
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (first && second) line[0] = shorten(first, second, covers[start]);
  if (beforeLast && last) line[line.length - 1] = shorten(last, beforeLast, covers[end]);
  return line;
}

/** What stands at the end of a line that comes from `from`; filled heads take the fill around them. */
export function head(end: Point, from: Point, kind: Head): string {
  const length = Math.hypot(end[0] - from[0], end[1] - from[1]) || 1;
  const [ux, uy] = [(end[0] - from[0]) / length, (end[1] - from[1]) / length];
  /** A point so far back along the line and so far aside of it. */
  const place = (back: number, aside: number): Point => [
    end[0] - ux * back - uy * aside,
    end[1] - uy * back + ux * aside,
  ];
  const path = (points: readonly Point[], close: string, attributes = '') =>
    `<path${attributes} d="${pathData(points)}${close}"/>`;
  switch (kind) {
    case 'none':
      return '';
    case 'arrow':
      return path([end, place(9, 4), place(9, -4)], 'z', ' stroke="none"');
    case 'open':
      return path([place(8, 5), end, place(8, -5)], '', ' fill="none"');
    case 'circle': {
      const [cx, cy] = place(4, 0);
      return `<circle cx="${n(cx)}" cy="${n(cy)}" r="4" stroke="none"/>`;
    }
    case 'cross':
      return path([place(9, 4.5), place(1, -4.5)], '') + path([place(9, -4.5), place(1, 4.5)], '');
  }
}
