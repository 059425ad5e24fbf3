import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useComposedText} from '../../client/use-composed-text';
import SearchGlass from '../SearchParts/Glass';
import {searchLabel} from '../SearchParts/words';
import EarlyBox from './EarlyBox';
import styles from './styles.module.css';
import {useArrival} from './useArrival';
import {useSearchDialog} from './useSearchDialog';

/**
 * The way to the search in the navigation bar. Without JavaScript it is a link to the search page; the dialog's code
 * is loaded when the reader first asks for it, and what is typed before it is there is kept.
 */
export default function SearchBar(): ReactNode {
  const {phase, Dialog, open, warm, close} = useSearchDialog();
  const typed = useComposedText('');
  const Arrival = useArrival();
  const label = searchLabel();
  const content = (
    <>
      <SearchGlass className={styles.glass} />
      <span className={styles.label}>{label}</span>
    </>
  );
  const isAsked = phase === 'loading' || phase === 'open';
  const closeAll = () => {
    close();
    typed.set('');
  };
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
      {/* A text that an input method is still composing cannot move to another box. */}
      {phase === 'open' && Dialog && typed.text === typed.settled ? (
        <Dialog typed={typed.text} onClose={closeAll} />
      ) : (
        isAsked && <EarlyBox typed={typed} onClose={closeAll} />
      )}
      {Arrival}
    </>
  );
}
