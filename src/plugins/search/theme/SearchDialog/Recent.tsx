import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {localStore} from '../../client/device-store';
import {forget} from '../../client/forget-recent';
import styles from './recent.island.module.css';

export interface Props {
  queries: readonly string[];
  onPick: (query: string) => void;
  /** Called when there are fewer. */
  onForget: () => void;
}

/** What was searched for before on this device. Delete, the cross and the button forget it. */
export default function Recent({queries, onPick, onForget}: Props): ReactNode {
  const label = translate({
    id: 'search.recent',
    message: 'Recent searches, kept on this device only',
    description: 'Heading over the recent queries',
  });
  const forgetThen = (query?: string) => {
    forget(localStore, query);
    onForget();
  };
  return (
    <>
      <p className={styles.heading}>
        {label}
        <button type="button" onClick={() => forgetThen()}>
          {translate({
            id: 'search.recent.forget',
            message: 'Forget all',
            description: 'Button that forgets all recent queries',
          })}
        </button>
      </p>
      <div className={styles.recent} id="search-options" role="listbox" aria-label={label}>
        {queries.map((query) => (
          <div key={query} role="option" tabIndex={-1} onClick={() => onPick(query)}>
            <span>{query}</span>
            {/* For a pointer; the keyboard has Delete, a screen reader on a phone the button above. */}
            <span
              data-remove
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                forgetThen(query);
              }}
            >
              ×
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
