import type {ReactNode, RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {CopyButton} from './CopyButton';
import {Icon} from './Icon';
import styles from './toolbar.module.css';
import {useOverflow} from './wrap';

interface Props {
  block: RefObject<HTMLElement | null>;
  wrap: boolean;
  onWrap: (wrap: boolean) => void;
  textOf: (block: HTMLElement) => string;
}

/** What can be done with a listing: copy it, and wrap its lines where they are too long. */
export function Toolbar({block, wrap, onWrap, textOf}: Props): ReactNode {
  const overflows = useOverflow(block, wrap);
  const label = translate({
    id: 'code.wrap',
    message: 'Wrap lines',
    description: 'Button that wraps the long lines of listings, pressed or not',
  });
  return (
    <div className={styles.toolbar} data-feed="omit">
      {(overflows || wrap) && (
        <button
          type="button"
          className={styles.button}
          aria-pressed={wrap}
          aria-label={label}
          title={label}
          onClick={() => onWrap(!wrap)}
        >
          <Icon name="wrap" />
        </button>
      )}
      <CopyButton textOf={() => (block.current ? textOf(block.current) : '')} />
    </div>
  );
}
