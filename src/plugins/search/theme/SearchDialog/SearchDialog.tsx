import {lazy, Suspense, useState} from 'react';
import type {ReactNode, RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {localStore} from '../../client/device-store';
import {recentQueries} from '../../client/recent';
import {writeInto} from '../../client/settled-text';
import {useActiveOption} from '../../client/use-active-option';
import {useSearch} from '../../client/use-search';
import {useSettledText} from '../../client/use-settled-text';
import type {PageHit} from '../../shared/types';
import DevelopmentNote from '../SearchParts/DevelopmentNote';
import Messages, {Count} from '../SearchParts/Messages';
import Results from './Results';
import {useVisualHeight} from './useVisualHeight';

/** Only those need it who searched before; searching goes on without it. */
const Recent = lazy(() =>
  import(/* webpackChunkName: "search-recent" */ './Recent').catch(() => ({default: () => null})),
);

export interface Props {
  dialog: HTMLDialogElement;
  box: RefObject<HTMLInputElement>;
  /** What the box holds at first. */
  typed: string;
  /** Address of the index's folder. */
  base: string;
}

/** What the dialog holds below its box: a combobox after the ARIA Authoring Practices over sections, grouped by page. */
export default function SearchDialog({dialog, box, typed, base}: Props): ReactNode {
  const [text, setText] = useSettledText(box, typed);
  const [view, retry] = useSearch({base, query: text, limit: 8});
  const [unfolded, setUnfolded] = useState<readonly PageHit[]>([]);
  const [recent, setRecent] = useState(() => recentQueries(localStore));
  const isAsking = text.trim() !== '';
  const result = isAsking ? view.result : undefined;
  // While an answer is on its way Enter leads to the search page, not to an answer to something else.
  useActiveOption(dialog, result, isAsking && view.pending);
  useVisualHeight(dialog);

  return (
    <>
      <div>
        {process.env.NODE_ENV === 'development' && <DevelopmentNote base={base} />}
        {isAsking && <Messages view={view} retry={retry} />}
        {result && result.total > 0 && (
          <Results
            result={result}
            searchPage={base.slice(0, -1)}
            unfolded={unfolded}
            onUnfold={(hit) => setUnfolded([...unfolded, hit])}
            onLeave={() => dialog.close()}
          />
        )}
        {!isAsking && recent.length > 0 && (
          <Suspense>
            <Recent
              queries={recent}
              onPick={(query) => {
                writeInto(box.current, query);
                setText(query);
              }}
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
    </>
  );
}
