import type {Point} from './route';

/** SVG path data of a line through points, its corners rounded. */
export function roundedPath(points: readonly Point[], radius = 5): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.join(' ')}`;
      if (!after) return `L${point.join(' ')}`;
      const inward = towards(point, before, radius);
      const outward = towards(point, after, radius);
      return `L${inward.join(' ')}Q${point.join(' ')} ${outward.join(' ')}`;
    })
    .join('');
}

/** The point at a distance from one towards another, no farther than half way. */
function towards([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const part = Math.min(distance / length, 0.5);
  return [tenth(x + (toX - x) * part), tenth(y + (toY - y) * part)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
