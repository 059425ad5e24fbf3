import {useEffect} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {isComposing} from '../../../../lib/keys';
import styles from './styles.island.module.css';
import {useMatches} from './useMatches';

export interface Props {
  /** Address of the index's folder. */
  base: string;
  query: string;
  onClear: () => void;
}

/** The bar on a page that a result led to. */
export default function SearchArrival({base, query, onClear}: Props): ReactNode {
  const {count, index, step} = useMatches(base, query);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const elsewhere = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !elsewhere && !isComposing(event)) {
        onClear();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClear]);

  if (count === 0) {
    return null;
  }
  const previous = translate({
    id: 'search.match.previous',
    message: 'Previous match',
    description: 'Button on a page that a search result led to',
  });
  const next = translate({
    id: 'search.match.next',
    message: 'Next match',
    description: 'Button on a page that a search result led to',
  });
  const label = translate({
    id: 'search.match.bar',
    message: 'Matches of the search',
    description: 'Name of the bar on a page that a search result led to',
  });
  return (
    <div className={styles.bar} role="region" aria-label={label}>
      <span className={styles.query}>{query}</span>
      <span className={styles.count} role="status">
        {`${index + 1}/${count}`}
      </span>
      <button type="button" aria-label={previous} title={previous} onClick={() => step(-1)}>
        ↑
      </button>
      <button type="button" aria-label={next} title={next} onClick={() => step(1)}>
        ↓
      </button>
      <button type="button" className={styles.clear} onClick={onClear}>
        {translate({
          id: 'search.match.clear',
          message: 'Clear',
          description: 'Button that takes the highlights of a search away',
        })}
      </button>
    </div>
  );
}
