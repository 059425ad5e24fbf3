import type {TraceEvent} from '../trace';
import {headerChanges, type Change} from './header-changes';
import {drawJourney, type Drawn, type Stretch} from './journey';
import type {Segment} from './route';

/** What a step shows of its event, and what the event changed. */
export interface PathStep extends Omit<TraceEvent, 'packet' | 'priority'>, Stretch {
  /** Which of the path's packets. */
  packet: number;
  changes: Change[];
  /** Where the step stands on the map; its line leads here from the step before. */
  at: [x: number, y: number];
}

/** One packet's way from where it comes from to where it goes, or is dropped. */
export interface PathPacket extends Pick<Drawn, 'from' | 'to' | 'rest' | 'places'> {
  name: string;
}

/** All that a page needs to draw a recorded trace over the map and walk along it. */
export interface PacketPathData {
  packets: PathPacket[];
  steps: PathStep[];
}

/**
 * Places a recorded trace on the netfilter map, as iptables-nft and ebtables-nft order the tables.
 * @throws if an event is of a hook or a table the map has not, naming what it has.
 */
export function packetPath(trace: readonly TraceEvent[]): PacketPathData {
  const names = [...new Set(trace.map(({packet}) => packet))];
  const used: Segment[] = [];
  const steps: PathStep[] = [];
  const packets = names.map((name, packet): PathPacket => {
    const events = trace.filter((event) => event.packet === name);
    const answer = trace.find((event) => event.packet === names[packet + 1]);
    const changes = headerChanges(events, answer);
    const {steps: stretches, ...way} = drawJourney(events, packet, used);
    events.forEach((event, index) => {
      const {packet: _packet, priority: _priority, ...shown} = event;
      const stretch = stretches[index] ?? {line: '', heads: [], at: [0, 0]};
      steps.push({...shown, packet, changes: changes[index] ?? [], ...stretch});
    });
    return {name, ...way};
  });
  return {packets, steps};
}
