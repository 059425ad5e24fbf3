import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './toolbar.module.css';

/** What the copy button takes: all of a listing's code, or the commands of a session. */
export type Copies = 'code' | 'commands';

/** What can be done with a listing: copy it (copy.ts), and wrap its lines where they are too long (wrap.ts). */
export function Toolbar({copies}: {copies: Copies}): ReactNode {
  return (
    <div className={styles.toolbar} data-feed="omit">
      <button
        type="button"
        data-wrap=""
        hidden
        aria-pressed={false}
        title={translate({
          id: 'code.wrap',
          message: 'Wrap lines',
          description: 'Button that wraps the long lines of listings, pressed or not',
        })}
      />
      <button
        type="button"
        data-copy={copies}
        title={translate({
          id: 'code.copy',
          message: 'Copy',
          description: 'Button that copies a listing',
        })}
      />
    </div>
  );
}
