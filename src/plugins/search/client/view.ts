import type {SearchResult} from '../shared/types';

/** Why there is no answer: the device is offline, there is no index at its address, or it could not be fetched. */
export type Failure = 'offline' | 'missing' | 'failed';

/** What the reader sees of a search. The last result stays until the next one is there. */
export interface SearchView {
  result?: SearchResult;
  failure?: Failure;
  pending: boolean;
  /** Pending for so long that it should be said. */
  slow: boolean;
}

export type SearchEvent =
  | {type: 'cleared'}
  | {type: 'asked'}
  | {type: 'slow'}
  | {type: 'answered'; result: SearchResult}
  | {type: 'failed'; failure: Failure};

export const idle: SearchView = {pending: false, slow: false};

/** The view after an event. */
export function nextView(view: SearchView, event: SearchEvent): SearchView {
  switch (event.type) {
    case 'cleared':
      return idle;
    case 'asked':
      return {...view, pending: true, slow: false};
    case 'slow':
      return {...view, slow: view.pending};
    case 'answered':
      return {...idle, result: event.result};
    case 'failed':
      return {...idle, failure: event.failure};
  }
}

/** The query as it was answered: with the corrections that the result says. */
export function answeredQuery({query, corrected}: SearchResult): string {
  return corrected.reduce((text, {from, to}) => text.replace(from, to), query);
}
