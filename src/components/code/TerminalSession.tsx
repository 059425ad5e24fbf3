import {useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {Day} from '../Day';
import {CopyButton} from './CopyButton';
import styles from './styles.module.css';

/** All texts: they come out of a recording by way of remark-lab. */
export interface TerminalSessionProps {
  lab: string;
  /** How it is replayed. */
  kind: 'light' | 'heavy';
  /** Day of the recording, `YYYY-MM-DD`. */
  date: string;
  kernel: string;
  system: string;
  /** Packages and versions of the tools it used. */
  tools: string;
  html: string;
  /** The folded part, and how many lines it has. */
  more: string;
  moreLines: string;
}

/** A recorded terminal session, with the machine and the day it ran on. Copying takes the commands alone. */
export function TerminalSession(props: TerminalSessionProps): ReactNode {
  const {html, more, moreLines} = props;
  const session = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.block}>
      <div className={styles.body} ref={session}>
        <Listing html={html} />
        {more && (
          <details className={styles.more}>
            <summary>
              <Translate
                id="lab.more"
                description="Opens the rest of a long terminal session"
                values={{lines: moreLines}}
              >
                {'{lines} more lines'}
              </Translate>
            </summary>
            <Listing html={more} />
          </details>
        )}
        <CopyButton textOf={() => (session.current ? commandsOf(session.current) : '')} />
      </div>
      <LabVerdict {...props} />
    </div>
  );
}

function Listing({html}: {html: string}): ReactNode {
  return (
    <pre className={styles.pre} tabIndex={0}>
      <code className="language-shell-session" dangerouslySetInnerHTML={{__html: html}} />
    </pre>
  );
}

/** The commands of a session, continued lines with the line they continue. */
function commandsOf(session: HTMLElement): string {
  return [...session.querySelectorAll('.command')].map((line) => line.textContent).join('\n');
}

function LabVerdict({lab, kind, date, kernel, system, tools}: TerminalSessionProps): ReactNode {
  return (
    <p className={styles.verdict} title={tools}>
      <Translate
        id="lab.recorded"
        description="Under a terminal session: where and when it was recorded"
        values={{day: <Day date={date} />, kernel, system}}
      >
        {'Recorded {day} on Linux {kernel}, {system}.'}
      </Translate>{' '}
      {kind === 'light' ? (
        <Translate
          id="lab.light"
          description="How a light lab is replayed"
          values={{lab: <code>{lab}</code>}}
        >
          {'Lab {lab}: replayed on every check.'}
        </Translate>
      ) : (
        <Translate
          id="lab.heavy"
          description="How a heavy lab is replayed"
          values={{lab: <code>{lab}</code>}}
        >
          {'Lab {lab}: heavy, replayed by its own command.'}
        </Translate>
      )}
    </p>
  );
}
