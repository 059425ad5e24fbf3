import {lazy, Suspense, useEffect, useRef, useState} from 'react';
import type {FormEvent, KeyboardEvent, MouseEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {localStore} from '../../client/device-store';
import {recentQueries} from '../../client/recent';
import {useActiveOption} from '../../client/use-active-option';
import {useComposedText} from '../../client/use-composed-text';
import {useSearch} from '../../client/use-search';
import type {PageHit} from '../../shared/types';
import DevelopmentNote from '../SearchParts/DevelopmentNote';
import SearchGlass from '../SearchParts/Glass';
import Messages, {Count} from '../SearchParts/Messages';
import QueryInput from '../SearchParts/QueryInput';
import {useIndexBase} from '../SearchParts/useIndexBase';
import {searchLabel} from '../SearchParts/words';
import Results from './Results';
import styles from './styles.module.css';
import {useVisualHeight} from './useVisualHeight';

/** Only those need it who searched before; searching goes on without it. */
const Recent = lazy(() =>
  import(/* webpackChunkName: "search-recent" */ './Recent').catch(() => ({default: () => null})),
);

export interface Props {
  /** What was typed before the dialog was there. */
  typed: string;
  /** Called when the dialog is closed, by whatever way. */
  onClose: () => void;
}

/** The search as a dialog: a combobox after the ARIA Authoring Practices over a list of sections, grouped by page. */
export default function SearchDialog({typed, onClose}: Props): ReactNode {
  const history = useHistory();
  const dialog = useRef<HTMLDialogElement>(null);
  const {text, settled, set, field} = useComposedText(typed);
  const base = useIndexBase();
  const [view, retry] = useSearch({base, query: settled, limit: 8});
  const [unfolded, setUnfolded] = useState<readonly PageHit[]>([]);
  const [recent, setRecent] = useState(() => recentQueries(localStore));
  const isAsking = text.trim() !== '';
  const result = isAsking ? view.result : undefined;
  const options = useActiveOption(dialog, result);
  const searchPath = useBaseUrl('/search');
  const searchPage = (query: string) => `${searchPath}?q=${encodeURIComponent(query)}`;
  const label = searchLabel();

  useVisualHeight(dialog);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.setSelectionRange(99, 99);
  }, []);
  const close = () => dialog.current?.close();

  // Beside the dialog; the press must not move the focus, which goes back to where it was.
  const onMouseDown = (event: MouseEvent) => {
    if (event.target === event.currentTarget) {
      event.preventDefault();
      close();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an answer is on its way Enter leads to the search page, not to an answer to something else.
    if (event.key !== 'Enter' || !isAsking || !view.pending) {
      options.onKeyDown(event);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isAsking) {
      close();
      history.push(searchPage(text));
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onMouseDown={onMouseDown}
      onMouseMove={options.onMouseMove}
    >
      <form role="search" onSubmit={onSubmit}>
        <SearchGlass />
        <QueryInput
          {...field}
          role="combobox"
          aria-autocomplete="list"
          aria-controls="search-options"
          placeholder={translate({
            id: 'search.placeholder',
            message: 'Words, a command, an address…',
            description: 'Placeholder of the search box',
          })}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={close}>
          {translate({
            id: 'search.close',
            message: 'Close',
            description: 'Button that closes the search dialog',
          })}
        </button>
      </form>
      <div>
        {process.env.NODE_ENV === 'development' && <DevelopmentNote base={base} />}
        {isAsking && <Messages view={view} retry={retry} />}
        {result && result.total > 0 && (
          <Results
            result={result}
            searchPage={searchPage}
            unfolded={unfolded}
            onUnfold={(hit) => setUnfolded([...unfolded, hit])}
            onLeave={close}
          />
        )}
        {!isAsking && recent.length > 0 && (
          <Suspense>
            <Recent
              queries={recent}
              onPick={set}
              onForget={() => setRecent(recentQueries(localStore))}
            />
          </Suspense>
        )}
      </div>
      <footer>
        <Count view={view} />
        <span>
          {translate({
            id: 'search.hint',
            message: '↑ ↓ choose · Enter opens · Esc closes',
            description: 'Which keys do what in the search dialog',
          })}
        </span>
      </footer>
    </dialog>
  );
}
