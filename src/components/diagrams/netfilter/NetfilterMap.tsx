import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {MapEdge} from '../../../lib/netfilter/map-edges';
import {mapSize, netfilterMap} from '../../../lib/netfilter/map';
import type {Order} from '../../../lib/netfilter/tables';
import {alternativeLabel} from '../alternative-label';
import {Figure} from '../Figure';
import {headPath} from '../heads';
import {MapPlaces} from './MapPlaces';
import styles from './map.module.css';

export interface NetfilterMapProps {
  id: string;
  /** The arrows, as JSON: drawn while building by remark-netfilter. */
  edges: string;
  order?: Order;
  children?: ReactNode;
}

/** The hooks of a bridge and of IP in one map: `::netfilter-map`. The children are its caption. */
export default function NetfilterMap({
  id,
  edges,
  order = 'legacy',
  children,
}: NetfilterMapProps): ReactNode {
  const lines = JSON.parse(edges) as MapEdge[];
  const hooks = netfilterMap(order).filter(({rows}) => rows.length > 0);
  return (
    <Figure
      id={id}
      title={translate({
        id: 'netfilter.map.title',
        message: 'Map of netfilter’s hooks: a bridge’s and IP’s',
        description: 'Accessible name of the netfilter map',
      })}
      description={translate({
        id: 'netfilter.map.description',
        message:
          'A frame that comes in by a bridge port meets the bridge’s PREROUTING. The bridge decision sends it to another port through FORWARD and POSTROUTING, or up to IP through INPUT. A packet that comes in by any other device, or up from the bridge, meets IP’s PREROUTING. The route decision sends it to a local process through INPUT, or on through FORWARD. What a local process sends is routed and meets OUTPUT. Both leave through POSTROUTING: by a device, or down to a bridge through its OUTPUT and POSTROUTING. With bridge-nf-call-iptables the bridge’s own PREROUTING, FORWARD and POSTROUTING each call the hook of the same name of IP (dashed).',
        description: 'Text alternative of the netfilter map',
      })}
      alternative={<HookList hooks={hooks} />}
      caption={children}
      alternativeLabel={alternativeLabel()}
      {...mapSize}
      smallestText={12}
    >
      <MapPlaces order={order} />
      {lines.map(({line, head: [x, y]}) => (
        <g key={line}>
          <path className={styles.edge} d={line} fill="none" stroke="#5b554b" strokeWidth={1.4} />
          <path className={styles.head} {...headPath(x, y)} fill="#5b554b" />
        </g>
      ))}
      <Calls order={order} />
    </Figure>
  );
}

/** The bridge's calls of IP's hooks: there and back again, at the height of the row that makes them. */
function Calls({order}: {order: Order}): ReactNode {
  const map = netfilterMap(order);
  return map.flatMap((from) => {
    const row = from.rows.find(({kind}) => kind === 'call');
    const to = map.find(({name}) => name === `network ${row?.hook}`);
    if (!row || !to) return [];
    const left = from.x + from.width;
    return [
      <g key={from.name} stroke="#8a4216" fill="#8a4216">
        <path
          className={styles.call}
          d={`M${left + 5} ${row.middle}H${to.x - 5}`}
          strokeWidth={1.4}
          strokeDasharray="4 3"
        />
        <path className={styles.callHead} {...headPath(left, row.middle, 90)} stroke="none" />
        <path className={styles.callHead} {...headPath(to.x, row.middle, -90)} stroke="none" />
      </g>,
    ];
  });
}

function HookList({hooks}: {hooks: ReturnType<typeof netfilterMap>}): ReactNode {
  return (
    <ul>
      {hooks.map(({name, rows}) => (
        <li key={name}>
          {rows[0]?.layer === 'link' ? 'ebtables' : 'iptables'} {rows[0]?.hook}:{' '}
          {rows.map((row) => row.name).join(' → ')}
        </li>
      ))}
    </ul>
  );
}
