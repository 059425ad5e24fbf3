import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import {Day} from '../Day';
import styles from './verdict.module.css';

/** What a recording says of the machine it was made on. */
export interface ReplayedProps {
  lab: string;
  /** How it is replayed. */
  kind: 'light' | 'heavy';
  /** Day of the recording, `YYYY-MM-DD`. */
  date: string;
  kernel: string;
  system: string;
  /** Packages and versions of the tools it used, between commas. */
  tools: string;
}

/** Under what was run: where and when, how it is replayed, and with which tools. */
export function Replayed({lab, kind, date, kernel, system, tools}: ReplayedProps): ReactNode {
  return (
    <details className={clsx(styles.verdict, styles.recorded)}>
      <summary>
        <Translate
          id="lab.recorded"
          description="Under a terminal session: where and when it was recorded"
          values={{day: <Day date={date} />, kernel: kernel.split('.', 2).join('.')}}
        >
          {'Recorded {day}, Linux {kernel}'}
        </Translate>{' '}
        · <code>{lab}</code> ·{' '}
        {kind === 'light' ? (
          <Translate id="lab.light" description="How a light lab is replayed">
            replayed on each check
          </Translate>
        ) : (
          <Translate id="lab.heavy" description="How a heavy lab is replayed">
            replayed by a command of its own
          </Translate>
        )}
      </summary>
      <p>
        <Translate
          id="lab.machine"
          description="Opened under a terminal session: kernel, system and the packages of the tools, with versions"
          values={{kernel, system, tools}}
        >
          {'Linux {kernel}, {system}. Tools: {tools}'}
        </Translate>
      </p>
    </details>
  );
}

/** Under what was not run: why. */
export function NotReplayed({why}: {why: string}): ReactNode {
  return (
    <p className={clsx(styles.verdict, styles.notReplayed)}>
      <Translate
        id="code.notReplayed"
        description="Under commands that were not run for this page, with the reason the writer gives"
        values={{why}}
      >
        {'Not replayed: {why}'}
      </Translate>
    </p>
  );
}
