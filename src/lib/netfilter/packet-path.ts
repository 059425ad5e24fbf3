import type {TraceEvent} from '../trace';
import {headerChanges, type Change} from './header-changes';
import {drawJourney, type Drawn} from './journey';
import type {Segment} from './route';
import type {End} from './waypoints';

/** What a step shows of its event, and what the event changed. */
export interface PathStep extends Omit<TraceEvent, 'packet' | 'priority'> {
  /** Which of the path's packets. */
  packet: number;
  changes: Change[];
  /** The line from the step before to this one; empty where the packet stays in its table. */
  line: string;
  /** Where the step stands on the map. */
  at: [x: number, y: number];
}

/** One packet's way from where it comes from to where it goes, or is dropped. */
export interface PathPacket {
  name: string;
  from?: End;
  to?: End;
  /** The line from the last step to the end; empty where the packet goes no farther. */
  line: string;
  /** Where lines enter a hook: arrow heads stand there, pointing down. */
  heads: [x: number, y: number][];
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
    const drawn = drawJourney(events, packet, used);
    events.forEach((event, index) => {
      const {packet: _packet, priority: _priority, ...shown} = event;
      const {line, at} = drawn.steps[index] ?? emptyStep;
      steps.push({...shown, packet, changes: changes[index] ?? [], line, at});
    });
    return toPacket(name, drawn);
  });
  return {packets, steps};
}

const emptyStep: Drawn['steps'][number] = {line: '', at: [0, 0]};

function toPacket(name: string, {from, to, line, heads}: Drawn): PathPacket {
  return {name, ...(from ? {from} : {}), ...(to ? {to} : {}), line, heads};
}
