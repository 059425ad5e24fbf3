import {useEffect, useState} from 'react';
import type {Filter, SearchResult} from '../shared/types';
import {loadEngine} from './load-engine';

/** Milliseconds: so that a fast typist's letters are one search, and until waiting is said. */
const pause = 50;
const patience = 1200;

export interface Question {
  /** Address of the index's folder. */
  base: string;
  query: string;
  /** A `Filter` in JSON; empty for none. */
  filters?: string | undefined;
  limit: number;
}

/** What the reader sees of a search. The last result stays until the next one is there, if that is of the same index. */
export interface SearchView {
  result?: SearchResult;
  /** Why there is no answer. */
  failure?: 'offline' | 'failed' | undefined;
  pending: boolean;
  /** Pending for so long that it should be said. */
  slow: boolean;
}

interface Answer extends Pick<SearchView, 'result' | 'failure'> {
  /** Whose base it answers, the question, and one that takes its time. */
  of?: string;
  to?: string;
  late?: string;
}

/** The answer to what the reader types; an answer to an older question never replaces a newer one. */
export function useSearch({base, query, filters, limit}: Question): [SearchView, () => void] {
  const [{of, to, late, ...answer}, setAnswer] = useState<Answer>({});
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([base, query, filters, limit, attempt]);

  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      let next: Answer = {};
      try {
        if (query.trim() !== '') {
          const filter = filters ? (JSON.parse(filters) as Filter) : undefined;
          const {indexAt, searchIndex} = await loadEngine();
          const index = await indexAt(base);
          next = {result: await searchIndex(query, index, {limit, filter, signal: stop.signal})};
        }
      } catch {
        next = {failure: navigator.onLine ? 'failed' : 'offline'};
      }
      if (!stop.signal.aborted) {
        setAnswer({...next, of: base, to: question});
      }
    };
    const asking = setTimeout(() => void ask(), pause);
    const waiting = setTimeout(() => setAnswer((last) => ({...last, late: question})), patience);
    const again = () => setAttempt(attempt + 1);
    addEventListener('online', again);
    return () => {
      stop.abort();
      clearTimeout(asking);
      clearTimeout(waiting);
      removeEventListener('online', again);
    };
  }, [question, base, query, filters, limit, attempt]);

  const pending = to !== question;
  const known = of === base ? answer : {};
  return [{...known, pending, slow: pending && late === question}, () => setAttempt(attempt + 1)];
}

/** The query as it was answered: with the corrections that the result says. */
export function answeredQuery({query, corrected}: SearchResult): string {
  return corrected.reduce((text, {from, to}) => text.replace(from, to), query);
}
