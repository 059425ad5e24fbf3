import type {TraceEvent} from '../trace';
import type {Landmark} from './map';

/** Where a packet comes from or goes to. */
export interface End {
  place: Landmark;
  /** The device, where the packet comes in or goes out by one. */
  device?: string;
}

type Where = Pick<TraceEvent, 'layer' | 'hook'>;

const at = (event: Where | undefined, layer: Where['layer'], hook: Where['hook']) =>
  event?.layer === layer && event.hook === hook;

/** Where a packet comes from whose first event this is. */
export function placeBefore(event: TraceEvent): End | undefined {
  if (at(event, 'network', 'OUTPUT')) return {place: 'process'};
  if (event.hook !== 'PREROUTING') return undefined;
  const device = event.in === undefined ? {} : {device: event.in};
  return {place: event.layer === 'link' ? 'port-in' : 'device-in', ...device};
}

/** Where a packet goes after its last event; nowhere if it was dropped, or if the trace leaves it between two hooks. */
export function placeAfter(events: readonly TraceEvent[]): End | undefined {
  const end = events.at(-1);
  if (!end || end.verdict === 'drop') return undefined;
  if (at(end, 'network', 'INPUT')) return {place: 'process'};
  if (end.hook !== 'POSTROUTING') return undefined;
  // Called from the bridge's own POSTROUTING, IP's ends where the frame leaves: at the port.
  const port = events.findLast((event) => at(event, 'link', 'POSTROUTING'));
  const out = (port ?? end).out;
  const device = out === undefined ? {} : {device: out};
  return {place: port ? 'port-out' : 'device-out', ...device};
}

/** The decisions a packet comes by between its events so far and the next one's hook. */
export function placesBetween(before: readonly TraceEvent[], next: TraceEvent): Landmark[] {
  const previous = before.at(-1);
  if (at(next, 'network', 'OUTPUT')) return ['routing-out'];
  if (next.hook !== 'FORWARD' && next.hook !== 'INPUT') return [];
  if (next.layer === 'link') return ['bridging'];
  const routed = at(previous, 'network', 'PREROUTING') || at(previous, 'link', 'INPUT');
  return routed ? ['routing'] : [];
}
