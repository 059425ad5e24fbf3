import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  /** Of the parameter in the address. */
  name: string;
  label: string;
  /** Empty for no choice. */
  value: string;
  choices: readonly {value: string; label: string}[];
  /** What no choice is called, where it is not "all" and narrows as well. */
  own?: string | undefined;
  onChange: (value: string) => void;
}

/** A filter: one of several, or all. A value from the address that is no choice shows as chosen all the same. */
export default function Choice({name, label, value, choices, own, onChange}: Props): ReactNode {
  const known = value === '' || choices.some((choice) => choice.value === value);
  const shown = known ? choices : [{value, label: value}, ...choices];
  const all = translate({
    id: 'search.filter.all',
    message: 'All',
    description: 'Choice of a filter that narrows nothing',
  });
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <select
        className={value && own === undefined ? styles.chosen : undefined}
        name={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{own ?? all}</option>
        {shown.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
