import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {SearchView} from '../../client/use-search';
import {retryLabel} from './words';
import './styles.island.module.css';

export interface Props {
  view: SearchView;
  retry: () => void;
}

/** What must be said about an answer beside the results: that it is late, failed, partial, corrected or empty. */
export default function Messages({view, retry}: Props): ReactNode {
  const problem = problemOf(view);
  return (
    <>
      {problem && (
        <div data-search="message" role="alert">
          {problem}{' '}
          <button type="button" onClick={retry}>
            {retryLabel()}
          </button>
        </div>
      )}
      {notesOf(view).map(
        (note) =>
          note && (
            <p data-search="message" key={note}>
              {note}
            </p>
          ),
      )}
    </>
  );
}

/** Why there is no answer, or a part of one. */
function problemOf({failure, result}: SearchView): string | false {
  switch (failure) {
    case 'offline':
      return translate({
        id: 'search.offline',
        message: 'You are offline. The search goes on once you are back.',
        description: 'Said when the device has no network',
      });
    case 'failed':
      return translate({
        id: 'search.failed',
        message: 'The index did not arrive. Try again or reload the page.',
        description: 'Said when the index could not be fetched',
      });
    case undefined:
      return (
        result?.problems[0] !== undefined &&
        translate({
          id: 'search.partial',
          message: 'Part of the index did not arrive: results may be missing.',
          description: 'Said over results when some files of the index did not arrive',
        })
      );
  }
}

function notesOf({result, slow}: SearchView): (string | false)[] {
  return [
    slow &&
      translate({
        id: 'search.slow',
        message: 'Waiting for the index…',
        description: 'Said when the answer takes more than a second',
      }),
    ...(result?.corrected ?? []).map((correction) =>
      translate(
        {
          id: 'search.corrected',
          message: 'Nothing holds “{from}”. Shown for “{to}”.',
          description: 'Said over results for another spelling than the typed one',
        },
        correction,
      ),
    ),
    result?.total === 0 &&
      translate(
        {
          id: 'search.none',
          message: 'Nothing holds “{query}”. Try fewer or shorter words.',
          description: 'Said when there is no result',
        },
        {query: result.query},
      ),
  ];
}

/** How many pages hold the query, said to a screen reader as it changes. */
export function Count({view: {result, pending}}: {view: SearchView}): ReactNode {
  return (
    <span role="status">
      {result &&
        !pending &&
        translate(
          {
            id: 'search.count',
            message: 'Pages found: {count}',
            description: 'How many pages hold the query',
          },
          {count: result.total},
        )}
    </span>
  );
}
