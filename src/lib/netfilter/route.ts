import type {Point} from '../path-data';
import {tracks, type Rectangle} from './map';

export type Segment = readonly [Point, Point];

/** Lines keep this far from what they pass. */
const clearance = 2.5;
const bendCost = 14;

/** The cost of running where another line runs already; it grows with what is shared. */
const sharedCost = 4;

/**
 * The cheapest way between two points along the map's tracks: short, with few bends, beside other lines rather than on
 * them, and never through an obstacle.
 * @param used the lines drawn so far; the new one is added to them.
 * @throws if there is no way.
 */
export function route(
  from: Point,
  to: Point,
  obstacles: readonly Rectangle[],
  used: Segment[],
): Point[] {
  const xs = sorted([...tracks.x, from[0], to[0]]);
  const ys = sorted([...tracks.y, from[1], to[1]]);
  const start: State = {point: from, upright: true, cost: 0, before: undefined};
  const open = [start];
  const done = new Set<string>();
  for (;;) {
    const here = takeCheapest(open);
    if (!here) {
      throw new Error(`Expected a free way from ${from.join(',')} to ${to.join(',')}, found none.`);
    }
    if (done.has(nameOf(here))) continue;
    done.add(nameOf(here));
    if (same(here.point, to) && here.upright) {
      return remember(here, used);
    }
    for (const next of neighbours(here.point, xs, ys)) {
      const upright = next[0] === here.point[0];
      if (done.has(nameOf({point: next, upright}))) continue;
      if (obstacles.some((obstacle) => hits(here.point, next, obstacle))) continue;
      const length = Math.abs(next[0] - here.point[0]) + Math.abs(next[1] - here.point[1]);
      const cost =
        here.cost +
        length * (used.some((one) => overlap(one, [here.point, next])) ? sharedCost : 1) +
        (upright === here.upright ? 0 : bendCost);
      open.push({point: next, upright, cost, before: here});
    }
  }
}

interface State {
  point: Point;
  /** Whether the line came here straight down or up; it leaves and arrives so. */
  upright: boolean;
  cost: number;
  before: State | undefined;
}

function nameOf({point, upright}: Pick<State, 'point' | 'upright'>): string {
  return `${point[0]},${point[1]} ${upright}`;
}

function takeCheapest(open: State[]): State | undefined {
  let best = 0;
  open.forEach((state, index) => {
    if (state.cost < (open[best]?.cost ?? Infinity)) best = index;
  });
  return open.splice(best, 1)[0];
}

function neighbours([x, y]: Point, xs: readonly number[], ys: readonly number[]): Point[] {
  const column = xs.indexOf(x);
  const line = ys.indexOf(y);
  const beside = [xs[column - 1], xs[column + 1]].flatMap((at) =>
    at === undefined ? [] : [[at, y] as const],
  );
  const above = [ys[line - 1], ys[line + 1]].flatMap((at) =>
    at === undefined ? [] : [[x, at] as const],
  );
  return [...beside, ...above];
}

/** The way's corners, first to last; every stretch of it is put among the used ones. */
function remember(end: State, used: Segment[]): Point[] {
  const points: Point[] = [];
  for (let state: State | undefined = end; state; state = state.before) {
    points.unshift(state.point);
  }
  const corners = points.filter((point, at) => !between(points[at - 1], point, points[at + 1]));
  corners.forEach((corner, at) => {
    const before = corners[at - 1];
    if (before) used.push([before, corner]);
  });
  return corners;
}

/** Whether two lines, each straight across or down, run on one another for a stretch. */
function overlap([a, b]: Segment, [c, d]: Segment): boolean {
  const along = (axis: 0 | 1) =>
    Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis])) -
    Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const on = (axis: 0 | 1) => a[axis] === b[axis] && c[axis] === d[axis] && a[axis] === c[axis];
  return (on(0) && along(1) > 0) || (on(1) && along(0) > 0);
}

/** Whether a line from one point to another, straight across or down, goes through the inside of a rectangle. */
export function hits([x1, y1]: Point, [x2, y2]: Point, {x, y, width, height}: Rectangle): boolean {
  return (
    Math.max(x1, x2) > x - clearance &&
    Math.min(x1, x2) < x + width + clearance &&
    Math.max(y1, y2) > y - clearance &&
    Math.min(y1, y2) < y + height + clearance
  );
}

function between(a: Point | undefined, b: Point, c: Point | undefined): boolean {
  return !!a && !!c && ((a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]));
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
