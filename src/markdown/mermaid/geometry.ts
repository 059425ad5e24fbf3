import type {Point} from '../../lib/path-data';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function centreOf({x, y, width, height}: Rect): Point {
  return [x + width / 2, y + height / 2];
}

/** Whether a point stands in a rectangle or within a margin around it. */
export function isIn([px, py]: Point, {x, y, width, height}: Rect, margin = 0): boolean {
  return px > x - margin && px < x + width + margin && py > y - margin && py < y + height + margin;
}

/** Whether a route of level and upright stretches touches a rectangle. */
export function crosses(route: readonly Point[], {x, y, width, height}: Rect): boolean {
  return route.slice(1).some(([toX, toY], index) => {
    const [fromX, fromY] = route[index] ?? [toX, toY];
    return (
      Math.max(fromX, toX) > x &&
      Math.min(fromX, toX) < x + width &&
      Math.max(fromY, toY) > y &&
      Math.min(fromY, toY) < y + height
    );
  });
}

/** A route without jogs of half a pixel and without points on the straight between their neighbours. */
export function tidy(points: readonly Point[]): Point[] {
  const route: Point[] = [];
  for (const point of points) {
    const last = route.at(-1);
    const [x, y] = point;
    const next: Point = last
      ? [Math.abs(x - last[0]) <= 1 ? last[0] : x, Math.abs(y - last[1]) <= 1 ? last[1] : y]
      : point;
    while (isStraight(route.at(-2), route.at(-1), next)) route.pop();
    route.push(next);
  }
  return route;
}

function isStraight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return false;
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
}
