import {useMemo, type ReactNode} from 'react';
import clsx from 'clsx';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import type {Place} from '../../../lib/netfilter/map';
import {headPath} from '../heads';
import {MapPlaces, type MapPlacesProps} from '../netfilter/MapPlaces';
import styles from './styles.module.css';

/** The light colours of a packet's line, for feed readers; the style sheet has both modes'. */
const lightColours = ['#8a4216', '#2f6b3c'];

/** The packets' ways over the map: whole, or as far as the step in view. */
export function PathDrawing({data, at}: {data: PacketPathData; at: number}): ReactNode {
  const {packets, steps} = data;
  const map = useMemo(() => mapPropsOf(data), [data]);
  const shown = steps[at]?.packet;
  return (
    <>
      <MapPlaces order="nft" {...map} />
      {packets.map((packet, index) => (
        <g
          key={packet.name}
          className={clsx(
            styles[`packet${index % 2}`],
            shown !== undefined && shown !== index && styles.other,
          )}
          fill={lightColours[index % 2]}
          stroke={lightColours[index % 2]}
        >
          {steps.map(
            (step, number) =>
              step.packet === index &&
              step.line && (
                <path
                  key={number}
                  className={clsx(styles.line, number > at && styles.ahead)}
                  d={step.line}
                  fill="none"
                  strokeWidth={2.25}
                  pathLength={1}
                />
              ),
          )}
          <path
            className={clsx(styles.line, shown !== undefined && styles.ahead)}
            d={packet.line}
            fill="none"
            strokeWidth={2.25}
            pathLength={1}
          />
          {packet.heads.map(([x, y]) => (
            <path key={`${x} ${y}`} {...headPath(x, y)} stroke="none" />
          ))}
          <Stations data={data} packet={index} at={at} />
        </g>
      ))}
    </>
  );
}

/** A numbered disc for each table a packet meets; the number is that of the first step there. */
function Stations({
  data,
  packet,
  at,
}: {
  data: PacketPathData;
  packet: number;
  at: number;
}): ReactNode {
  const now = data.steps[at]?.at.join();
  return data.steps.map((step, number) => {
    const [x, y] = step.at;
    const earlier = data.steps.findIndex(
      (one) => one.packet === packet && one.at.join() === step.at.join(),
    );
    if (step.packet !== packet || earlier !== number) return null;
    const dropped = data.steps.some(
      (one) => one.packet === packet && one.at.join() === step.at.join() && one.verdict === 'drop',
    );
    return (
      <g
        key={number}
        className={clsx(
          styles.station,
          number > at && styles.ahead,
          now === step.at.join() && styles.now,
          dropped && styles.dropped,
        )}
      >
        <circle cx={x} cy={y} r={8.5} strokeWidth={0} />
        <text x={x} y={y + 4.2} fontSize={12} fill="#fffefb" stroke="none" textAnchor="middle">
          {dropped ? '✕' : number + 1}
        </text>
      </g>
    );
  });
}

/** What the map shows of a path: the devices at its ends, and the tables that changed or dropped a packet. */
function mapPropsOf({packets, steps}: PacketPathData): Omit<MapPlacesProps, 'order'> {
  const visited = new Set(steps.map(({layer, hook}) => `${layer} ${hook}`));
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
    const place = `${layer} ${hook} ${table}`;
    const target = /-j (DNAT|SNAT|MASQUERADE|REDIRECT|dnat|snat)/.exec(rule ?? '')?.[1];
    if (verdict === 'drop') {
      marked.set(place, {tone: 'bad'});
    } else if (changes.some(({by, field}) => by === 'rule' && field !== 'mark')) {
      const fits = hook === 'PREROUTING' || hook === 'POSTROUTING';
      marked.set(place, {
        tone: 'accent',
        ...(target && fits ? {text: target === 'MASQUERADE' ? 'SNAT' : target} : {}),
      });
    }
  }
  const isQuiet = ({name, rows}: Place) =>
    rows.length > 0
      ? !visited.has(name)
      : name.endsWith('in') || name.endsWith('out')
        ? isUnused(name)
        : false;
  const used = new Set(packets.flatMap(({from, to}) => [from?.place, to?.place]));
  const isUnused = (name: Place['name']) => ![...used].some((one) => one === name);
  return {devices, marked, isQuiet};
}
