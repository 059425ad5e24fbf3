export type Point = readonly [x: number, y: number];

/** A tenth of a pixel is the finest anyone sees. */
const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/**
 * SVG path data of a line through points. What follows the first is told by how far it goes: the same corner or head reads
 * the same wherever it stands, so that a page's figures are an eighth smaller once compressed.
 * @param radius of its corners, less where there is no room
 */
export function pathData([first, ...rest]: readonly Point[], radius = 0): string {
  if (!first) return '';
  let [x, y] = first.map(tenth) as [number, number];
  let before = first;
  /** How far it is to a point, as two numbers. */
  const by = ([toX, toY]: Point) => [tenth(tenth(toX) - x), tenth(tenth(toY) - y)] as const;
  const goTo = (point: Point) => {
    const [right, down] = by(point);
    [x, y] = [tenth(x + right), tenth(y + down)];
    if (right === 0) return down === 0 ? '' : `v${down}`;
    return down === 0 ? `h${right}` : `l${right} ${down}`;
  };
  const turnAt = (point: Point, end: Point) => {
    const corner = by(point).join(' ');
    const far = by(end);
    [x, y] = [tenth(x + far[0]), tenth(y + far[1])];
    return `q${corner} ${far.join(' ')}`;
  };
  return rest.reduce((data, point, index) => {
    const next = rest[index + 1];
    const room = next
      ? Math.min(radius, distance(before, point) / 2, distance(point, next) / 2)
      : 0;
    const start = shorten(point, before, room);
    before = point;
    return next && room > 0
      ? data + goTo(start) + turnAt(point, shorten(point, next, room))
      : data + goTo(point);
  }, `M${x} ${y}`);
}

/** The point `length` back from `end` on the way to `from`. */
export function shorten(end: Point, from: Point, length: number): Point {
  const whole = distance(end, from) || 1;
  const [x, y] = end;
  return [x + ((from[0] - x) / whole) * length, y + ((from[1] - y) / whole) * length];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
