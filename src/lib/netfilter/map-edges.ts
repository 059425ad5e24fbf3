import {pathData, type Point} from '../path-data';
import {corner, netfilterMap, type Place, type PlaceName} from './map';
import {route, type Segment} from './route';
import type {Order} from './tables';

/** An arrow of the map; `head` is where its tip stands, pointing down. */
export interface MapEdge {
  line: string;
  head: [x: number, y: number];
}

type Side = 'left' | 'middle' | 'right';
type Edge = readonly [from: PlaceName, side: Side, to: PlaceName, side: Side];

/** Where a packet can go from each place. The bridge's calls of IP's hooks (bridge-nf) are no ways: it comes back. */
const edges: readonly Edge[] = [
  ['port-in', 'middle', 'link PREROUTING', 'middle'],
  ['link PREROUTING', 'middle', 'bridging', 'middle'],
  ['bridging', 'left', 'link FORWARD', 'middle'],
  ['bridging', 'right', 'link INPUT', 'middle'],
  ['link FORWARD', 'middle', 'link POSTROUTING', 'left'],
  ['link OUTPUT', 'middle', 'link POSTROUTING', 'right'],
  ['link POSTROUTING', 'middle', 'port-out', 'middle'],
  ['device-in', 'middle', 'network PREROUTING', 'middle'],
  ['network PREROUTING', 'middle', 'routing', 'middle'],
  ['routing', 'left', 'network FORWARD', 'middle'],
  ['routing', 'right', 'network INPUT', 'middle'],
  ['network INPUT', 'middle', 'process', 'middle'],
  ['process', 'middle', 'routing-out', 'middle'],
  ['routing-out', 'middle', 'network OUTPUT', 'middle'],
  ['network FORWARD', 'middle', 'network POSTROUTING', 'left'],
  ['network OUTPUT', 'middle', 'network POSTROUTING', 'right'],
  ['network POSTROUTING', 'middle', 'device-out', 'middle'],
  ['network POSTROUTING', 'left', 'link OUTPUT', 'middle'],
];

/** The arrows of the netfilter map, none of which touches a place it does not join. */
export function mapEdges(order: Order): MapEdge[] {
  const map = netfilterMap(order);
  const used: Segment[] = [];
  const sideOf = (name: PlaceName, side: Side) => {
    const place = map.find((one) => one.name === name);
    if (!place) throw new Error(`Expected a place of the map, found ${name}.`);
    return {place, x: sideX(place, side)};
  };
  const up = upFromBridge(
    sideOf('link INPUT', 'right').place,
    sideOf('network PREROUTING', 'left'),
  );
  const others = edges.map(([from, fromSide, to, toSide]): MapEdge => {
    const start = sideOf(from, fromSide);
    const end = sideOf(to, toSide);
    const bottom = start.place.y + start.place.height;
    const top = end.place.y;
    const way = route([start.x, bottom + 4], [end.x, top - 4], map, used);
    return {
      line: pathData([[start.x, bottom], ...way, [end.x, top]], corner),
      head: [end.x, top],
    };
  });
  return [...others, up];
}

/** From the bridge's INPUT up to IP: out by its side, since a call of IP's hooks runs close under it. */
function upFromBridge({x, y, width, height}: Place, to: {place: Place; x: number}): MapEdge {
  const side = x + width;
  const gutter = side + 11;
  const middle = y + height / 2;
  const top = to.place.y;
  const way: Point[] = [
    [side, middle],
    [gutter, middle],
    [gutter, top - 11],
    [to.x, top - 11],
    [to.x, top],
  ];
  return {line: pathData(way, corner), head: [to.x, top]};
}

function sideX({x, width, rails: [left, right]}: Place, side: Side): number {
  return {left, middle: x + width / 2, right}[side];
}
