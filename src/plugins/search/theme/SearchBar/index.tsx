import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import SearchGlass from '../SearchParts/Glass';
import {searchLabel} from '../SearchParts/words';
import styles from './styles.module.css';

/** The way to the search in the navigation bar: a link to the search page, which scripts open as a dialog. */
export default function SearchBar(): ReactNode {
  const label = searchLabel();
  return (
    <a className={styles.trigger} href={useBaseUrl('/search')} data-act="search" aria-label={label}>
      <SearchGlass className={styles.glass} />
      <span className={styles.label}>{label}</span>
      <kbd className={styles.shortcut} aria-hidden="true">
        /
      </kbd>
    </a>
  );
}
