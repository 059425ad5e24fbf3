import {describe, expect, it} from 'vitest';
import {netfilterMap, type Place} from '../map';
import {mapEdges} from '../map-edges';
import {packetPath} from '../packet-path';
import type {Point} from '../../path-data';
import {hits} from '../route';
import {recordedTrace, recordedTraces} from './recordings';

const map = netfilterMap('nft');

/** The points a path goes through; between two of them it runs straight, or round a corner of a few pixels. */
function pointsOf(line: string): Point[] {
  const points: Point[] = [];
  for (const [, sign = '', numbers = ''] of line.matchAll(/([Mlhvq])([^Mlhvq]*)/g)) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const [a = 0, b = 0, c = 0, d = 0] = numbers.split(' ').map(Number);
    const next: Record<string, Point[]> = {
      M: [[a, b]],
      l: [[x + a, y + b]],
      h: [[x + a, y]],
      v: [[x, y + a]],
      q: [
        [x + a, y + b],
        [x + c, y + d],
      ],
    };
    points.push(...(next[sign] ?? []));
  }
  return points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}

function crossed(line: string, places: readonly Place[]): string[] {
  const points = pointsOf(line);
  return places
    .filter((place) =>
      points.some((point, index) => {
        const before = points[index - 1];
        return before && hits(before, point, place);
      }),
    )
    .map(({name}) => name);
}

describe('a packet’s path', () => {
  it.each(recordedTraces())('places each event of $name', ({events}) => {
    const {steps} = packetPath(events);
    expect(steps).toHaveLength(events.length);
    for (const {at, layer, hook, table} of steps) {
      const place = map.find(({name}) => name === `${layer} ${hook}`);
      expect(place?.rows.find(({name}) => name === table)?.middle).toBe(at[1]);
      expect(place?.rails).toContain(at[0]);
    }
  });

  it.each(recordedTraces())('never crosses a place $name did not visit', ({events}) => {
    const {packets, steps} = packetPath(events);
    packets.forEach(({places, rest}, packet) => {
      const line = steps.filter((step) => step.packet === packet).map((step) => step.line);
      const others = map.filter(({name}) => !places.includes(name));
      expect([...line, rest.line].flatMap((piece) => crossed(piece, others))).toEqual([]);
    });
  });

  it('is one line: each piece begins where the last ended', () => {
    const {steps, packets} = packetPath(recordedTrace('docker-paths container-to-container'));
    const lines = steps.filter(({packet}) => packet === 0).map(({line}) => line);
    const pieces = [...lines, packets[0]?.rest.line ?? ''].filter(Boolean).map(pointsOf);
    for (const [index, piece] of pieces.slice(1).entries()) {
      expect(piece[0]).toEqual(pieces[index]?.at(-1));
    }
  });

  it('goes from the device a packet came in by to the one it left by', () => {
    const [request, answer] = packetPath(
      recordedTrace('docker-paths outside-to-published'),
    ).packets;
    expect(request).toMatchObject({
      name: 'tcp syn',
      from: {place: 'device-in', device: 'enp0s8'},
      to: {place: 'port-out', device: 'veth-web'},
    });
    expect(answer).toMatchObject({
      from: {place: 'port-in', device: 'veth-web'},
      to: {place: 'device-out', device: 'enp0s8'},
    });
  });

  it('comes by the decisions that were taken', () => {
    const [request] = packetPath(recordedTrace('docker-paths host-to-container')).packets;
    expect(request?.places).toEqual([
      'process',
      'routing-out',
      'network OUTPUT',
      'network POSTROUTING',
      'link OUTPUT',
      'link POSTROUTING',
      'port-out',
    ]);
  });

  it('ends where the packet is dropped', () => {
    const [packet] = packetPath(
      recordedTrace('docker-paths container-to-container-dropped'),
    ).packets;
    expect(packet?.to).toBeUndefined();
    expect(packet?.rest.line).toBe('');
  });

  it('is the same however often it is drawn', () => {
    const events = recordedTrace('service-clusterip hairpin');
    expect(packetPath(events)).toEqual(packetPath(events));
  });

  it.each([
    [
      {table: 'broute'},
      'Expected a table of the hook PREROUTING at the network layer (raw, mangle, nat), found broute',
    ],
    [{hook: 'INGRESS' as 'INPUT'}, 'Expected a hook of the map (link PREROUTING, '],
  ])('refuses what the map has not: %o', (change, message) => {
    const [event] = recordedTrace('iptables-paths inbound');
    if (!event) throw new Error('Expected a recorded event.');
    expect(() => packetPath([{...event, ...change}])).toThrow(message);
  });
});

describe('the map’s arrows', () => {
  it.each(['legacy', 'nft'] as const)(
    'touch the two places they join alone, in the %s order',
    (order) => {
      for (const {line} of mapEdges(order)) {
        expect(crossed(line, netfilterMap(order))).toHaveLength(2);
      }
    },
  );
});
