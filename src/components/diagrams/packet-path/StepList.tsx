import type {ReactNode} from 'react';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {StepFacts} from './StepFacts';
import type {PathWords} from './words';
import styles from './styles.module.css';

/** All steps in words: the figure's text alternative. `data-count` and `data-place` say where one is while walking. */
export function StepList({
  data: {packets, steps},
  words,
}: {
  data: PacketPathData;
  words: PathWords;
}): ReactNode {
  return (
    <details className={styles.steps} open>
      <summary>{words.steps(steps.length)}</summary>
      <ol className={styles.list} tabIndex={0}>
        {steps.map((step, index) => {
          const name = packets[step.packet]?.name;
          const count = words.step(index + 1, steps.length);
          return (
            <li
              key={index}
              data-packet={step.packet % 2}
              data-count={`${count} · ${name}`}
              data-place={`${count}: ${step.table} ${step.hook}`}
            >
              {step.packet !== steps[index - 1]?.packet && (
                <p className={styles.packetName}>{name}</p>
              )}
              <StepFacts step={step} words={words} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
