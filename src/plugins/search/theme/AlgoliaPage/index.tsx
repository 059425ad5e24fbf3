import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {searchLabel} from '../SearchParts/words';
import SearchFrame from '../SearchPage/SearchFrame';
import styles from '../SearchPage/styles.module.css';

/** The search page where Algolia answers: its dialog opens over it with what the address asks. */
export default function AlgoliaPage(): ReactNode {
  return (
    <SearchFrame>
      <form
        className={styles.controls}
        role="search"
        action={useBaseUrl('/search')}
        data-at-once=""
      >
        <input className={styles.input} type="search" name="q" aria-label={searchLabel()} />
      </form>
    </SearchFrame>
  );
}
