import type {ReactNode} from 'react';
import clsx from 'clsx';
import {valueOf} from '../../../lib/netfilter/header-changes';
import type {PathStep} from '../../../lib/netfilter/packet-path';
import type {PathWords} from './words';
import styles from './styles.module.css';

/** Everything a step tells: where the packet is, the rule that spoke and what it said, the header and what became of it. */
export function StepFacts({step, words}: {step: PathStep; words: PathWords}): ReactNode {
  const {layer, family, table, chain, hook, rule, verdict, target, changes} = step;
  return (
    <>
      <p className={styles.place}>
        <span className={styles[layer]}>
          {words.layers[layer]} · {family}
        </span>{' '}
        <strong>
          {table} {chain}
        </strong>
        {chain !== hook && chain !== 'BROUTING' && ` (${hook})`}{' '}
        <span className={clsx(styles.verdict, verdict === 'drop' && styles.drop)}>
          {verdict.toUpperCase()}
          {target && ` → ${target}`}
        </span>
      </p>
      <p className={styles.rule}>{rule ? <code>{rule}</code> : words.policy}</p>
      {changes.map(({field, before, after, by}) => (
        <p key={field} className={clsx(styles.change, by !== 'rule' && styles.byOther)}>
          {words.by[by]} {words.fields[field]} {before && <del>{before}</del>}
          {' → '}
          <ins>{after || words.none}</ins>
        </p>
      ))}
      <Header step={step} words={words} />
    </>
  );
}

function Header({step, words}: {step: PathStep; words: PathWords}): ReactNode {
  const {protocol, sourceMac, destinationMac, mark} = step;
  const parts = [
    [protocol, `${valueOf(step, 'source')} → ${valueOf(step, 'destination')}`],
    [words.devices, `${step.in ?? '–'} → ${step.out ?? '–'}`],
    ['MAC', sourceMac && destinationMac && `${sourceMac} → ${destinationMac}`],
    [words.fields.mark, mark],
  ];
  return (
    <p className={styles.header}>
      {parts.map(
        ([name, value]) =>
          value && (
            <span key={name}>
              <span className={styles.field}>{name}</span> {value}{' '}
            </span>
          ),
      )}
    </p>
  );
}
