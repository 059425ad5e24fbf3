import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface Props {
  label: string;
  /** Empty for no choice. */
  value: string;
  choices: readonly {value: string; label: string}[];
  /** Whether "all" is no choice. */
  required?: boolean;
  onChange: (value: string) => void;
}

/** A filter: one of several, or all. A value from the address that is no choice shows as chosen all the same. */
export default function Choice({label, value, choices, required, onChange}: Props): ReactNode {
  const known = value === '' || choices.some((choice) => choice.value === value);
  const shown = known ? choices : [{value, label: value}, ...choices];
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <select
        className={value && !required ? styles.chosen : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!required && (
          <option value="">
            <Translate id="search.filter.all" description="Choice of a filter that narrows nothing">
              All
            </Translate>
          </option>
        )}
        {shown.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
