import type {ReactNode} from 'react';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {StepFacts} from './StepFacts';
import type {PathWords} from './words';
import styles from './styles.module.css';

/** All steps in words: the figure's text alternative, and what walk-along.ts shows of each. */
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
      <ol className={styles.list} tabIndex={0} data-step={words.step('{step}', steps.length)}>
        {steps.map((step, index) => {
          const name = packets[step.packet]?.name;
          return (
            <li key={index} data-packet={step.packet % 2}>
              {step.packet !== steps[index - 1]?.packet && (
                <p className={styles.packetName} data-name>
                  {name}
                </p>
              )}
              <StepFacts step={step} words={words} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
