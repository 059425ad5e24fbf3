import {useMemo, type ReactNode} from 'react';
import clsx from 'clsx';
import type {Stretch} from '../../../lib/netfilter/journey';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {headPath} from '../heads';
import {MapPlaces} from '../netfilter/MapPlaces';
import {mapPropsOf} from './map-props';
import {Stations} from './Stations';
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
      {packets.map(({name, rest}, index) => {
        const own = steps.flatMap((step, number) =>
          step.packet === index ? [{step, number}] : [],
        );
        const whole = own.map(({step}) => step.line).join('') + rest.line;
        return (
          <g
            key={name}
            className={clsx(
              styles[`packet${index % 2}`],
              shown !== undefined && shown !== index && styles.other,
            )}
            fill={lightColours[index % 2]}
            stroke={lightColours[index % 2]}
            strokeWidth={2.25}
          >
            {shown === index && <path className={styles.ghost} d={whole} fill="none" />}
            {own.map(({step, number}) => (
              <Line key={number} stretch={step} ahead={number > at} />
            ))}
            <Line stretch={rest} ahead={shown !== undefined} />
            <Stations data={data} packet={index} at={at} />
          </g>
        );
      })}
    </>
  );
}

function Line({stretch: {line, heads}, ahead}: {stretch: Stretch; ahead: boolean}): ReactNode {
  return (
    line && (
      <g className={clsx(ahead && styles.ahead)}>
        <path className={styles.line} d={line} fill="none" pathLength={1} />
        {heads.map(([x, y]) => (
          <path key={`${x} ${y}`} {...headPath(x, y)} stroke="none" />
        ))}
      </g>
    )
  );
}
