import type {ReactNode} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {AlgoliaOptions} from '../../options';
import SearchGlass from '../SearchParts/Glass';
import {searchLabel} from '../SearchParts/words';
import styles from './styles.module.css';

/**
 * The way to the search in the navigation bar: a link to the search page, which scripts open as a dialog. It tells them
 * whom to ask, if that is Algolia.
 */
export default function SearchBar(): ReactNode {
  const label = searchLabel();
  const {algolia} = usePluginData('search') as {algolia?: AlgoliaOptions};
  return (
    <a
      className={styles.trigger}
      href={useBaseUrl('/search')}
      data-act="search"
      data-algolia={algolia && JSON.stringify(algolia)}
      aria-label={label}
    >
      <SearchGlass className={styles.glass} />
      <span className={styles.label}>{label}</span>
      <kbd className={styles.shortcut} aria-hidden="true">
        /
      </kbd>
    </a>
  );
}
