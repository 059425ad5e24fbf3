import type {TraceEvent} from '../trace';

/** One field of the header before and after a step. */
export interface Change {
  field: 'source' | 'destination' | 'sourceMac' | 'destinationMac' | 'mark';
  /** Empty where the field held nothing. */
  before: string;
  after: string;
  /**
   * What made it: the step's own rule; `conntrack`, which rewrites a known connection's packets without asking a rule,
   * before this step; `frame`, the new frame a packet travels in when it leaves by another device, before this step.
   */
  by: 'rule' | 'conntrack' | 'frame';
}

const networkNat = /-j (?:DNAT|SNAT|MASQUERADE|REDIRECT|NETMAP)\b/;
const linkNat = /-j (?:dnat|snat|redirect)\b/;
const marking = /-j (?:MARK|CONNMARK)\b/;

/**
 * What each event of one packet changed in its header. A trace shows a header as it enters a base chain, so that a NAT
 * rule's work is seen at the next one; the change is put where it was made.
 * @param events the events of one packet, in order.
 * @param answer the first event of the packet that answers it: its destination tells what a last rule made of the source.
 */
export function headerChanges(events: readonly TraceEvent[], answer?: TraceEvent): Change[][] {
  const changes: Change[][] = events.map(() => []);
  for (const field of ['source', 'destination', 'sourceMac', 'destinationMac'] as const) {
    const rule = field.endsWith('Mac') ? linkNat : networkNat;
    let known: {value: string; index: number} | undefined;
    events.forEach((event, index) => {
      const value = valueOf(event, field);
      if (value === undefined) return;
      if (known && known.value !== value) {
        const maker = findLast(events, known.index, index, rule);
        changes[maker ?? index]?.push({
          field,
          before: known.value,
          after: value,
          by: maker === undefined ? (field.endsWith('Mac') ? 'frame' : 'conntrack') : 'rule',
        });
      }
      known = {value, index: known?.value === value ? known.index : index};
    });
  }
  addMarks(events, changes);
  addLastSource(events, answer, changes);
  return changes;
}

/** The field as one text: an address with its port where it has one. */
export function valueOf(
  event: Omit<TraceEvent, 'packet' | 'priority'>,
  field: Change['field'],
): string | undefined {
  const port = {source: event.sourcePort, destination: event.destinationPort}[field as 'source'];
  return port === undefined ? event[field] : `${event[field]}:${port}`;
}

/** The last event from one to another whose rule matches the pattern. */
function findLast(
  events: readonly TraceEvent[],
  from: number,
  to: number,
  pattern: RegExp,
): number | undefined {
  for (let index = to; index >= from; index -= 1) {
    if (pattern.test(events[index]?.rule ?? '')) return index;
  }
  return undefined;
}

/** Marks are told with a base chain's policy alone; the rule that set one stands before it. */
function addMarks(events: readonly TraceEvent[], changes: Change[][]): void {
  let known = {value: '', index: 0};
  events.forEach((event, index) => {
    if (event.rule !== undefined && event.mark === undefined) return;
    const value = event.mark ?? '';
    const maker = findLast(events, known.index, index, marking);
    if (value !== known.value && maker !== undefined) {
      changes[maker]?.push({field: 'mark', before: known.value, after: value, by: 'rule'});
    }
    known = {value, index};
  });
}

/** What a source NAT in the packet's last chain made of it, which only the answer tells. */
function addLastSource(
  events: readonly TraceEvent[],
  answer: TraceEvent | undefined,
  changes: Change[][],
): void {
  const end = events.at(-1);
  const maker = findLast(events, 0, events.length - 1, /-j (?:SNAT|MASQUERADE)\b/);
  if (!end || !answer || maker === undefined || changes[maker]?.some(({by}) => by === 'rule')) {
    return;
  }
  const before = valueOf(end, 'source') ?? '';
  const after = valueOf(answer, 'destination') ?? '';
  if (before !== after && valueOf(end, 'destination') === valueOf(answer, 'source')) {
    changes[maker]?.push({field: 'source', before, after, by: 'rule'});
  }
}
