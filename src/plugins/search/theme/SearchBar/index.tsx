import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import SearchGlass from '../SearchParts/Glass';
import {searchLabel} from '../SearchParts/words';
import styles from './styles.module.css';
import {useArrival} from './useArrival';
import {useSearchDialog} from './useSearchDialog';

/**
 * The way to the search in the navigation bar. Without JavaScript it is a link to the search page; the dialog's code
 * is loaded when the reader first asks for it.
 */
export default function SearchBar(): ReactNode {
  const {phase, Dialog, open, warm, close} = useSearchDialog();
  const Arrival = useArrival();
  const label = searchLabel();
  const content = (
    <>
      <SearchGlass className={styles.glass} />
      <span className={styles.label}>{label}</span>
    </>
  );
  if (!useIsBrowser()) {
    return (
      <Link className={styles.trigger ?? ''} to="/search" aria-label={label}>
        {content}
      </Link>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={phase === 'loading'}
        onClick={open}
        onPointerEnter={warm}
        onFocus={warm}
      >
        {content}
        <kbd className={styles.shortcut} aria-hidden="true">
          /
        </kbd>
      </button>
      {phase === 'failed' && (
        <p className={styles.failed} role="alert">
          <Translate
            id="search.loadFailed"
            description="Said beside the search button when the code of the search does not arrive"
          >
            The search could not be loaded. Check the connection, then try again.
          </Translate>
        </p>
      )}
      {phase === 'open' && Dialog && <Dialog onClose={close} />}
      {Arrival}
    </>
  );
}
