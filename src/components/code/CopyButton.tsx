import {useEffect, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {Icon} from './Icon';
import styles from './toolbar.module.css';

type State = 'idle' | 'copied' | 'failed';

const icons = {idle: 'copy', copied: 'done', failed: 'failed'} as const;

function labelOf(state: State): string {
  switch (state) {
    case 'idle':
      return translate({
        id: 'code.copy',
        message: 'Copy',
        description: 'Button that copies a listing',
      });
    case 'copied':
      return translate({
        id: 'code.copied',
        message: 'Copied',
        description: 'The listing is on the clipboard',
      });
    case 'failed':
      return translate({
        id: 'code.copyFailed',
        message: 'Not copied',
        description: 'The clipboard refused',
      });
  }
}

/** Fails where the browser has no clipboard at all, as outside of https. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Copies a text; says so, or that the browser refused. */
export function CopyButton({textOf}: {textOf: () => string}): ReactNode {
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    const timer = state === 'idle' ? undefined : setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const label = labelOf(state);
  return (
    <button
      type="button"
      className={styles.button}
      data-state={state}
      aria-label={label}
      title={label}
      onClick={() => {
        copy(textOf()).then(
          () => setState('copied'),
          () => setState('failed'),
        );
      }}
    >
      <Icon name={icons[state]} />
      <span className={styles.said} role="status">
        {state === 'idle' ? '' : label}
      </span>
    </button>
  );
}
