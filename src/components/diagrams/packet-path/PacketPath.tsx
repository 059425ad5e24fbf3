import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {mapSize} from '../../../lib/netfilter/map';
import {Canvas} from '../Canvas';
import {EnlargeButton} from '../EnlargeButton';
import {Controls} from './Controls';
import {Overview} from './Overview';
import {PathDrawing} from './PathDrawing';
import {StepList} from './StepList';
import {pathWords} from './words';
import shared from '../styles.module.css';
import styles from './styles.module.css';

/** All texts: they come out of a recording by way of remark-netfilter. */
export interface PacketPathProps {
  id: string;
  lab: string;
  trace: string;
  /** The machine and the day of the recording. */
  date: string;
  kernel: string;
  system: string;
  /** PacketPathData as JSON. */
  path: string;
  /** The accessible name; made of the packets' names if there is none. */
  title?: string;
  children?: ReactNode;
}

/**
 * A recorded trace over the netfilter map: `::packet-path`. The whole way and every step in words are there before any
 * script runs; walk.ts adds the walking. The children are its caption.
 */
export default function PacketPath({id, path, title, children}: PacketPathProps): ReactNode {
  const data = JSON.parse(path) as PacketPathData;
  const {packets, steps} = data;
  const words = pathWords();
  const name = title ?? words.title(packets.map((one) => one.name).join(', '));
  return (
    <figure id={id} className={clsx(shared.figure, styles.figure)} data-path>
      <div className={styles.stage}>
        <Canvas
          id={id}
          title={name}
          description={words.description(packets)}
          {...mapSize}
          smallestText={12}
        >
          <PathDrawing data={data} />
        </Canvas>
        <div className={styles.side}>
          <Controls steps={steps.length} words={words} />
          <div className={styles.card} role="status">
            <div>
              <Overview data={data} words={words} />
            </div>
            <div hidden data-feed="omit">
              <p className={styles.count} />
              <div />
            </div>
          </div>
        </div>
      </div>
      <figcaption className={styles.caption}>
        {children && <div>{children}</div>}
        <div className={styles.tools}>
          <StepList data={data} words={words} />
          <EnlargeButton title={name} />
        </div>
      </figcaption>
    </figure>
  );
}
