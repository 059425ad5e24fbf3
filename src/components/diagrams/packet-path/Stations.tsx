import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import styles from './styles.module.css';

interface StationsProps {
  data: PacketPathData;
  packet: number;
}

/** A numbered disc for each table a packet meets; the number is that of the first step there. */
export function Stations({data: {steps}, packet}: StationsProps): ReactNode {
  const groups = new Map<string, number[]>();
  steps.forEach((step, number) => {
    if (step.packet !== packet) return;
    const place = step.at.join(' ');
    groups.set(place, [...(groups.get(place) ?? []), number]);
  });
  return [...groups].map(([place, numbers]) => {
    const [x = 0, y = 0] = place.split(' ').map(Number);
    const first = numbers[0] ?? 0;
    const dropped = numbers.some((number) => steps[number]?.verdict === 'drop');
    return (
      <g
        key={place}
        className={clsx(styles.station, dropped && styles.dropped)}
        data-steps={numbers.join(' ')}
      >
        <circle cx={x} cy={y} r={8.5} strokeWidth={0} {...(dropped ? {fill: '#a3271c'} : {})} />
        <text
          className={styles.number}
          x={x}
          y={y + 4.2}
          fontSize={12}
          fill="#fffefb"
          stroke="none"
          textAnchor="middle"
        >
          {first + 1}
        </text>
      </g>
    );
  });
}
