import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import styles from './toolbar.module.css';

/** What the copy button takes: all of a listing's code, or the commands of a session. */
export type Copies = 'code' | 'commands';

interface Props {
  copies: Copies;
  isBesideTitle: boolean;
}

/** What can be done with a listing: copy it (copy.ts); wrap.ts adds its button where lines are too long. */
export function Toolbar({copies, isBesideTitle}: Props): ReactNode {
  return (
    <div className={clsx(styles.toolbar, isBesideTitle && styles.besideTitle)} data-feed="omit">
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
