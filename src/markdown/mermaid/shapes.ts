import {pathData, type Point} from '../../lib/path-data';
import {centreOf} from './geometry';
import type {Rect} from './geometry';
import type {TextBlock} from './metrics';
import type {Shape} from './model';
import {n} from './svg';

const paddingX = 14;
const paddingY = 10;
/** How far slanted sides lean, and how deep points and lids are. */
const cut = 16;
const lean = 12;
const lid = 6;
const sign = 18;

/** The size of a shape that holds a text. */
export function sizeOf(shape: Shape, text: TextBlock): {width: number; height: number} {
  const width = Math.max(text.width + 2 * paddingX, 48);
  const height = Math.max(text.height, 20) + 2 * paddingY;
  switch (shape) {
    case 'start':
    case 'end':
      return text.lines.length === 0 ? {width: sign, height: sign} : round(text);
    case 'bar':
      return {width: Math.max(64, text.width), height: 6};
    case 'diamond':
      return text.lines.length === 0
        ? {width: 36, height: 36}
        : {width: width + 2 * cut - 12, height: height + 6};
    case 'hexagon':
    case 'flag':
      return {width: width + 2 * cut - 12, height};
    case 'circle':
      return round(text);
    case 'double-circle': {
      const {width: diameter} = round(text);
      return {width: diameter + 10, height: diameter + 10};
    }
    case 'cylinder':
      return {width, height: height + 2 * lid};
    case 'stadium':
      return {width: width + 12, height};
    case 'subroutine':
      return {width: width + 14, height};
    case 'lean-right':
    case 'lean-left':
    case 'trapezoid':
    case 'inverted-trapezoid':
      return {width: width + 2 * lean, height};
    case 'text':
      return {width: text.width + 8, height: text.height + 8};
    case 'box':
    case 'round':
    case 'note':
      return {width, height};
  }
}

function round(text: TextBlock) {
  const diameter = Math.ceil(Math.hypot(text.width, text.height)) + 18;
  return {width: diameter, height: diameter};
}

/** The outline of a shape, without colours. */
export function outline(shape: Shape, {x, y, width, height}: Rect): string {
  const [cx, cy] = centreOf({x, y, width, height});
  const [right, bottom] = [x + width, y + height];
  const rect = (radius: number) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius ? ` rx="${radius}"` : ''}/>`;
  const circle = (radius: number, attributes = '') =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}"${attributes}/>`;
  switch (shape) {
    case 'box':
      return rect(6);
    case 'round':
      return rect(12);
    case 'note':
      return rect(2);
    case 'stadium':
      return rect(height / 2);
    case 'bar':
      return rect(3);
    case 'text':
      return '';
    case 'circle':
      return circle(width / 2);
    case 'double-circle':
      return circle(width / 2) + circle(width / 2 - 4, ' fill="none"');
    case 'start':
      return circle(width / 2 - 2);
    case 'end':
      return circle(width / 2 - 1, ' fill="none"') + circle(width / 2 - 5);
    case 'cylinder':
      return `<path d="M${n(x)} ${n(y + lid)}v${n(height - 2 * lid)}a${n(width / 2)} ${lid} 0 0 0 ${n(width)} 0v${n(2 * lid - height)}a${n(width / 2)} ${lid} 0 0 0 ${n(-width)} 0a${n(width / 2)} ${lid} 0 0 0 ${n(width)} 0"/>`;
    case 'subroutine':
      return `${rect(4)}<path d="M${n(x + 7)} ${n(y)}v${n(height)}M${n(right - 7)} ${n(y)}v${n(height)}"/>`;
    default:
      return polygon(cornersOf(shape, {x, y, width, height}, [right, bottom]));
  }
}

type Slanted = Extract<
  Shape,
  'diamond' | 'hexagon' | 'flag' | 'lean-right' | 'lean-left' | 'trapezoid' | 'inverted-trapezoid'
>;

function cornersOf(shape: Slanted, box: Rect, [right, bottom]: Point): Point[] {
  const {x, y} = box;
  const [cx, cy] = centreOf(box);
  switch (shape) {
    case 'diamond':
    case 'hexagon':
      return box.width === box.height && shape === 'diamond'
        ? [
            [cx, y],
            [right, cy],
            [cx, bottom],
            [x, cy],
          ]
        : [
            [x + cut, y],
            [right - cut, y],
            [right, cy],
            [right - cut, bottom],
            [x + cut, bottom],
            [x, cy],
          ];
    case 'flag':
      return [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
        [x + cut, cy],
      ];
    case 'lean-right':
      return [
        [x + lean, y],
        [right, y],
        [right - lean, bottom],
        [x, bottom],
      ];
    case 'lean-left':
      return [
        [x, y],
        [right - lean, y],
        [right, bottom],
        [x + lean, bottom],
      ];
    case 'trapezoid':
      return [
        [x + lean, y],
        [right - lean, y],
        [right, bottom],
        [x, bottom],
      ];
    case 'inverted-trapezoid':
      return [
        [x, y],
        [right, y],
        [right - lean, bottom],
        [x + lean, bottom],
      ];
  }
}

function polygon(points: readonly Point[]): string {
  return `<path d="${pathData(points)}z"/>`;
}

/** Moves the end of a line, which layout put on the shape's rectangle, onto its outline. */
export function fit(point: Point, shape: Shape, box: Rect): Point {
  const [px, py] = point;
  const [cx, cy] = centreOf(box);
  const onSide = Math.abs(px - box.x) < 1 || Math.abs(px - box.x - box.width) < 1;
  const [towardsX, towardsY] = [px < cx ? 1 : -1, py < cy ? 1 : -1];
  switch (shape) {
    case 'circle':
    case 'double-circle':
    case 'start':
    case 'end': {
      const radius = box.width / 2;
      return onSide
        ? [cx - towardsX * Math.sqrt(Math.max(0, radius ** 2 - (py - cy) ** 2)), py]
        : [px, cy - towardsY * Math.sqrt(Math.max(0, radius ** 2 - (px - cx) ** 2))];
    }
    case 'stadium': {
      const radius = box.height / 2;
      const inset = radius - Math.sqrt(Math.max(0, radius ** 2 - (py - cy) ** 2));
      return onSide ? [px + towardsX * inset, py] : point;
    }
    case 'diamond':
    case 'hexagon': {
      const slant = box.width === box.height && shape === 'diamond' ? box.width / 2 : cut;
      if (onSide) return [px + (towardsX * slant * Math.abs(py - cy)) / (box.height / 2), py];
      const over = Math.abs(px - cx) - (box.width / 2 - slant);
      return over > 0 ? [px, py + (towardsY * over * (box.height / 2)) / slant] : point;
    }
    case 'lean-right':
    case 'lean-left':
    case 'trapezoid':
    case 'inverted-trapezoid':
      return onSide ? [px + (towardsX * lean) / 2, py] : point;
    case 'flag':
      return onSide && px < cx
        ? [px + cut - (cut * Math.abs(py - cy)) / (box.height / 2), py]
        : point;
    default:
      return point;
  }
}
