import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';
import type {Options} from './useOptions';

export interface Props {
  options: Options;
  onPick: (query: string) => void;
}

/** What was searched for before on this device. Delete, the cross and the button forget it. */
export default function Recent({options, onPick}: Props): ReactNode {
  const {recent, listId, forget} = options;
  if (recent.length === 0) {
    return (
      <p className={styles.tips}>
        <Translate
          id="search.tips"
          description="Said in the search dialog before anything is typed"
        >
          Words and parts of words, -j MASQUERADE, /etc/resolv.conf, 10.244.0.0/16. Simplified
          Chinese and slips of the keyboard are understood.
        </Translate>
      </p>
    );
  }
  const label = translate({
    id: 'search.recent',
    message: 'Recent searches, kept on this device only',
    description: 'Heading over the recent queries',
  });
  return (
    <>
      <p className={styles.heading}>
        {label}
        <button type="button" onClick={() => forget()}>
          <Translate id="search.recent.forget" description="Button that forgets all recent queries">
            Forget all
          </Translate>
        </button>
      </p>
      <div className={styles.recent} id={listId} role="listbox" aria-label={label}>
        {recent.map((query, index) => (
          <div key={query} {...options.of(index)} onClick={() => onPick(query)}>
            <span>{query}</span>
            {/* For a pointer; the keyboard has Delete, a screen reader on a phone the button above. */}
            <span
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                forget(query);
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
