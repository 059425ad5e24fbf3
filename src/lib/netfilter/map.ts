import type {Hook} from '../trace';
import {rowsOf, type Layer, type Order, type Row} from './tables';

/** The places of the map that are no hook: where packets come from and go to, and where they are sent one way or another. */
export type Landmark =
  | 'port-in'
  | 'device-in'
  | 'bridging'
  | 'routing'
  | 'process'
  | 'routing-out'
  | 'port-out'
  | 'device-out';
export type HookPlace = `${Layer} ${Hook}`;
export type PlaceName = HookPlace | Landmark;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A hook or a landmark on the map; a hook has rows, each with the height its middle stands at. */
export interface Place extends Rectangle {
  name: PlaceName;
  rows: (Row & {middle: number})[];
  /** Where packets walk down through it: the first packet of a trace on the left, its answer on the right. */
  rails: readonly [number, number];
}

type Size = keyof typeof widths;

export const mapSize = {width: 424, height: 728};
export const rowHeight = 19;
/** How round the corners of lines are. */
export const corner = 5;
/** From the top of a hook to its first row. */
const head = 20;
/** How far from the middle packets walk down through a narrow place and a wide one. */
const rails = {narrow: 34, wide: 52};
/** Widths of a hook that shares its layer's room with another, and of one that has it to itself. */
const widths = {narrow: 86, wide: 122};

/** The two columns of each layer, and the middle between them. */
const column = {
  link: {middle: 106, left: 57, right: 155},
  network: {middle: 318, left: 269, right: 367},
} as const satisfies Record<Layer, object>;

/** Free lanes between the places, where lines may run. */
export const tracks = {
  x: [4, 9, 104, 108, 203, 209, 215, 221, 316, 320, 415, 420],
  y: [48, 53, 58, 174, 180, 186, 215, 221, 227, 418, 424, 430, 583, 589, 595, 601, 693, 699],
};

function hook(
  layer: Layer,
  name: Hook,
  middle: number,
  y: number,
  size: Size,
  order: Order,
): Place {
  const rows = rowsOf(layer, name, order).map((row, index) => ({
    ...row,
    middle: y + head + rowHeight * (index + 0.5),
  }));
  return {
    ...landmark(`${layer} ${name}`, middle, y, size),
    height: head + rowHeight * rows.length + 5,
    rows,
  };
}

function landmark(
  name: PlaceName,
  middle: number,
  y: number,
  size: Size,
  width = widths[size],
): Place {
  const rail = rails[size];
  return {
    name,
    x: middle - width / 2,
    y,
    width,
    height: 22,
    rows: [],
    rails: [middle - rail, middle + rail],
  };
}

/**
 * The map of a bridge's hooks (left) and IP's (right), from the top down in the order a packet meets them.
 * It is drawn once for all: what differs is the order of the tables within a hook.
 */
export function netfilterMap(order: Order): Place[] {
  const {link, network} = column;
  return [
    landmark('port-in', link.middle, 22, 'wide', 190),
    landmark('device-in', network.middle, 22, 'wide', 190),
    hook('link', 'PREROUTING', link.middle, 64, 'wide', order),
    hook('network', 'PREROUTING', network.middle, 64, 'wide', order),
    landmark('bridging', link.middle, 190, 'wide'),
    landmark('routing', network.middle, 190, 'wide'),
    hook('link', 'FORWARD', link.left, 234, 'narrow', order),
    hook('link', 'INPUT', link.right, 234, 'narrow', order),
    hook('network', 'FORWARD', network.left, 234, 'narrow', order),
    hook('network', 'INPUT', network.right, 234, 'narrow', order),
    landmark('process', network.right, 372, 'narrow'),
    landmark('routing-out', network.right, 406, 'narrow'),
    hook('link', 'OUTPUT', link.right, 440, 'narrow', order),
    hook('network', 'OUTPUT', network.right, 440, 'narrow', order),
    hook('link', 'POSTROUTING', link.middle, 607, 'wide', order),
    hook('network', 'POSTROUTING', network.middle, 607, 'wide', order),
    landmark('port-out', link.middle, 703, 'wide', 190),
    landmark('device-out', network.middle, 703, 'wide', 190),
  ];
}

/** Where the packet walks down through a place. */
export function railOf({rails: [left, right]}: Place, packet: number): number {
  return packet % 2 === 0 ? left : right;
}
