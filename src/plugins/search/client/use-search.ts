import {useEffect, useReducer, useState} from 'react';
import type {Filter} from '../shared/types';
import {failureOf} from './fetch-from';
import {searcherAt} from './searchers';
import {idle, nextView, type SearchView} from './view';

/** Milliseconds: so that a fast typist's letters are one search, and until waiting is said. */
const pause = 50;
const patience = 1200;

export interface Question {
  /** Address of the index's folder. */
  base: string;
  query: string;
  filter: Filter;
  limit: number;
}

/** The answer to what the reader types; an answer to an older question never replaces a newer one. */
export function useSearch({base, query, filter, limit}: Question): [SearchView, () => void] {
  const [view, dispatch] = useReducer(nextView, idle);
  const [attempt, setAttempt] = useState(0);
  const retry = () => setAttempt(attempt + 1);
  const {year, tag, series, kind} = filter;

  useEffect(() => {
    if (query.trim() === '') {
      dispatch({type: 'cleared'});
      return undefined;
    }
    const stop = new AbortController();
    const {signal} = stop;
    const wanted = {
      ...(year && {year}),
      ...(tag && {tag}),
      ...(series && {series}),
      ...(kind && {kind}),
    };
    const ask = async () => {
      try {
        const searcher = await searcherAt(base);
        const start = performance.now();
        const result = await searcher.search(query, {limit, filter: wanted, signal});
        performance.measure('search', {start});
        if (!signal.aborted) {
          dispatch({type: 'answered', result});
        }
      } catch (error) {
        if (!signal.aborted) {
          dispatch({type: 'failed', failure: navigator.onLine ? failureOf(error) : 'offline'});
        }
      }
    };
    dispatch({type: 'asked'});
    const asking = setTimeout(() => void ask(), pause);
    const waiting = setTimeout(() => dispatch({type: 'slow'}), patience);
    return () => {
      stop.abort();
      clearTimeout(asking);
      clearTimeout(waiting);
    };
  }, [base, query, year, tag, series, kind, limit, attempt]);

  const offline = view.failure === 'offline';
  useEffect(() => {
    const again = () => setAttempt((last) => last + 1);
    if (offline) {
      addEventListener('online', again);
    }
    return () => removeEventListener('online', again);
  }, [offline]);

  return [view, retry];
}
