import {useMemo, useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {mapSize} from '../../../lib/netfilter/map';
import {Canvas} from '../Canvas';
import {EnlargeButton} from '../EnlargeButton';
import {Controls} from './Controls';
import {Overview} from './Overview';
import {PathDrawing} from './PathDrawing';
import {StepFacts} from './StepFacts';
import {StepList} from './StepList';
import {usePlayer} from './usePlayer';
import {pathWords} from './words';
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
 * A recorded trace over the netfilter map, to be walked step by step: `::packet-path`. The children are its caption.
 * The whole path and all its steps are there before any script runs; the script adds the walking.
 */
export default function PacketPath({id, path, title, children}: PacketPathProps): ReactNode {
  const data = useMemo(() => JSON.parse(path) as PacketPathData, [path]);
  const {packets, steps} = data;
  const player = usePlayer(steps.length);
  const svg = useRef<SVGSVGElement>(null);
  const words = pathWords();
  const name = title ?? words.title(packets.map((one) => one.name).join(', '));
  const step = steps[player.at];
  return (
    <figure className={styles.figure}>
      <div className={styles.stage}>
        <Canvas
          id={id}
          title={name}
          description={words.description(packets)}
          {...mapSize}
          smallestText={12}
          svg={svg}
        >
          <PathDrawing data={data} at={player.at} />
        </Canvas>
        <div className={styles.side}>
          <Controls player={player} steps={steps} words={words} />
          <div className={styles.card} role="status" aria-live={player.playing ? 'off' : 'polite'}>
            {step ? (
              <>
                <p className={clsx(styles.count, styles[`packet${step.packet % 2}`])}>
                  {words.step(player.at + 1, steps.length)} · {packets[step.packet]?.name}
                </p>
                <StepFacts step={step} words={words} />
              </>
            ) : (
              <Overview data={data} words={words} />
            )}
          </div>
        </div>
      </div>
      <figcaption className={styles.caption}>
        {children && <div>{children}</div>}
        <div className={styles.tools}>
          <StepList data={data} at={player.at} words={words} />
          <EnlargeButton title={name} drawing={svg} />
        </div>
      </figcaption>
    </figure>
  );
}
