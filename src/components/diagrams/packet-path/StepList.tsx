import {useEffect, useRef, type ReactNode} from 'react';
import type {PacketPathData} from '../../../lib/netfilter/packet-path';
import {StepFacts} from './StepFacts';
import type {PathWords} from './words';
import styles from './styles.module.css';

interface StepListProps {
  data: PacketPathData;
  at: number;
  words: PathWords;
}

/** All steps in words. It is the figure's text alternative, and keeps the step in view where it scrolls by itself. */
export function StepList({data: {packets, steps}, at, words}: StepListProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.children[at];
    if (list.current && item instanceof HTMLElement) {
      list.current.scrollTop = item.offsetTop - list.current.offsetTop - 32;
    }
  }, [at]);
  return (
    <details className={styles.steps} open>
      <summary>{words.steps(steps.length)}</summary>
      <ol ref={list} className={styles.list} tabIndex={0}>
        {steps.map((step, index) => (
          <li
            key={index}
            className={styles[`packet${step.packet % 2}`]}
            {...(index === at ? {'aria-current': 'step'} : {})}
          >
            {step.packet !== steps[index - 1]?.packet && (
              <p className={styles.packetName}>{packets[step.packet]?.name}</p>
            )}
            <StepFacts step={step} words={words} />
          </li>
        ))}
      </ol>
    </details>
  );
}
