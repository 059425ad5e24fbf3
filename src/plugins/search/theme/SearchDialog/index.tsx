import {useEffect, useId, useRef} from 'react';
import type {FormEvent, KeyboardEvent, MouseEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {searchFrom} from '../../client/to-address';
import {listAction} from '../../client/keys';
import {useComposedText} from '../../client/use-composed-text';
import {useSearch} from '../../client/use-search';
import {answeredQuery} from '../../client/view';
import Count from '../SearchParts/Count';
import DevelopmentNote from '../SearchParts/DevelopmentNote';
import SearchGlass from '../SearchParts/Glass';
import Messages from '../SearchParts/Messages';
import {useIndexBase} from '../SearchParts/useIndexBase';
import {searchLabel} from '../SearchParts/words';
import Recent from './Recent';
import Results from './Results';
import styles from './styles.module.css';
import {useOptions} from './useOptions';
import {useVisualHeight} from './useVisualHeight';

export interface Props {
  /** Called when the dialog is closed, by whatever way. */
  onClose: () => void;
}

const noFilter = {};

/** The search as a dialog: a combobox after the ARIA Authoring Practices over a list of sections, grouped by page. */
export default function SearchDialog({onClose}: Props): ReactNode {
  const id = useId();
  const history = useHistory();
  const dialog = useRef<HTMLDialogElement>(null);
  const {text, settled, set, field} = useComposedText('');
  const base = useIndexBase();
  const [view, retry] = useSearch({base, query: settled, filter: noFilter, limit: 8});
  const asking = text.trim() !== '';
  const options = useOptions(id, asking, asking ? view.result : undefined);
  const query = view.result ? answeredQuery(view.result) : text;
  const searchPage = useBaseUrl('/search');
  const label = searchLabel();

  useVisualHeight(dialog);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();

  // Beside the dialog; the press must not move the focus, which goes back to where it was.
  const onMouseDown = (event: MouseEvent) => {
    if (event.target === event.currentTarget) {
      event.preventDefault();
      close();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = listAction(event.nativeEvent, options.active, options.count);
    // While an answer is on its way Enter leads to the search page, not to an answer to something else.
    if (!action || (action === 'open' && view.pending) || (action === 'remove' && text !== '')) {
      return;
    }
    event.preventDefault();
    if (typeof action === 'object') {
      options.activate(action.to);
    } else if (action === 'open') {
      options.click(event);
    } else {
      options.forgetActive();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (asking) {
      close();
      history.push(searchPage + searchFrom({query: text}));
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onMouseDown={onMouseDown}
    >
      <form role="search" onSubmit={onSubmit}>
        <SearchGlass />
        <input
          {...field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={options.count > 0}
          aria-controls={options.listId}
          aria-activedescendant={options.activeId}
          placeholder={translate({
            id: 'search.placeholder',
            message: 'Words, a command, an address…',
            description: 'Placeholder of the search box',
          })}
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={close}>
          <Translate id="search.close" description="Button that closes the search dialog">
            Close
          </Translate>
        </button>
      </form>
      <div>
        <DevelopmentNote base={base} />
        <Messages view={view} retry={retry} />
        {options.groups ? (
          <Results
            options={options}
            total={view.result?.total ?? 0}
            query={query}
            onLeave={close}
          />
        ) : (
          !asking && <Recent options={options} onPick={set} />
        )}
      </div>
      <footer>
        <Count view={view} />
        <span>
          <Translate id="search.hint" description="Which keys do what in the search dialog">
            ↑ ↓ to choose · Enter to open · Esc to close
          </Translate>
        </span>
      </footer>
    </dialog>
  );
}
