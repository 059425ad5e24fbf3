import type {ReactNode} from 'react';
import type {Stretch} from '../../../lib/netfilter/journey';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {headPath} from '../heads';
import {MapPlaces} from '../netfilter/MapPlaces';
import {mapPropsOf} from './map-props';
import {Stations} from './Stations';
import styles from './styles.module.css';

/** The light colours of a packet's line, for feed readers; the style sheet has both modes'. */
const lightColours = ['#8a4216', '#2f6b3c'];

/**
 * The packets' ways over the map, whole. `data-steps` tells at which steps a part is passed; a way's ghost gets its line,
 * and is seen, while one walks it.
 */
export function PathDrawing({data}: {data: PacketPathData}): ReactNode {
  const {packets, steps} = data;
  return (
    <>
      <MapPlaces order="nft" {...mapPropsOf(data)} />
      {packets.map(({name, rest}, index) => {
        const own = steps.flatMap((step, number) =>
          step.packet === index ? [{step, number}] : [],
        );
        return (
          <g
            key={name}
            className={styles.way}
            data-packet={index % 2}
            fill={lightColours[index % 2]}
            stroke={lightColours[index % 2]}
            strokeWidth={2.25}
          >
            <path className={styles.ghost} fill="none" opacity={0} data-ghost="" data-feed="omit" />
            {own.map(({step, number}) => (
              <Line key={number} stretch={step} step={number} />
            ))}
            <Line stretch={rest} step={steps.length} />
            <Stations data={data} packet={index} />
          </g>
        );
      })}
    </>
  );
}

function Line({stretch: {line, heads}, step}: {stretch: Stretch; step: number}): ReactNode {
  return (
    line && (
      <g data-steps={step}>
        <path className={styles.line} d={line} fill="none" pathLength={1} />
        {heads.map(([x, y]) => (
          <path key={`${x} ${y}`} {...headPath(x, y)} stroke="none" />
        ))}
      </g>
    )
  );
}
