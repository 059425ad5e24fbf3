import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import type {MapPlacesProps} from '../netfilter/MapPlaces';

/** What the map shows of a path: the devices at its ends, and the tables that changed or dropped a packet. */
export function mapPropsOf({packets, steps}: PacketPathData): Omit<MapPlacesProps, 'order'> {
  const devices: Record<string, string[]> = {};
  packets.forEach(({from, to}, index) => {
    for (const end of [from, to]) {
      if (end?.device) {
        const names = (devices[end.place] ??= ['', '']);
        names[index % 2] = end.device;
      }
    }
  });
  const marked = new Map<string, {tone: 'accent' | 'bad'; text?: string}>();
  for (const {layer, hook, table, rule, changes, verdict} of steps) {
    const row = `${layer} ${hook} ${table}`;
    if (verdict === 'drop') {
      marked.set(row, {tone: 'bad'});
    } else if (changes.some(({by, field}) => by === 'rule' && field !== 'mark')) {
      // Only the wide hooks have room for the target beside the table's name.
      const isWide = hook === 'PREROUTING' || hook === 'POSTROUTING';
      const target = /-j ([DS]NAT|[ds]nat|MASQUERADE)/.exec(rule ?? '')?.[1];
      const text = target?.replace('MASQUERADE', 'SNAT').toUpperCase();
      marked.set(row, {tone: 'accent', ...(isWide && text ? {text} : {})});
    }
  }
  const visited = new Set<string>(packets.flatMap(({places}) => places));
  return {devices, marked, isQuiet: ({name}) => !visited.has(name)};
}
