import {useEffect, useLayoutEffect, useState} from 'react';
import type {RefObject} from 'react';
import {askedFrom, type Asked} from '../../client/address';
import {writeInto} from '../../client/settled-text';
import {searchFrom} from '../../client/to-address';
import {useSettledText} from '../../client/use-settled-text';
import type {Filter} from '../../shared/types';

/** Milliseconds of rest before what is typed is written to the address: browsers limit how often that may be. */
const rest = 300;

export interface AskedState {
  /** What the address says. */
  asked: Asked;
  /** What the box holds, which is ahead of the address while one types. */
  query: string;
  /** What the address narrows the results to, as `useSearch` takes it. */
  filters: string;
  /** Writes filters to the address. */
  change: (filters: Omit<Asked, 'query'>) => void;
}

/** What the reader asks: read from the address, and written back to it as it changes. */
export function useAsked(box: RefObject<HTMLInputElement | null>): AskedState {
  // The server knows no search part: the first render must agree with it.
  const [asked, setAsked] = useState(askedFrom(''));
  const [query, setQuery] = useSettledText(box, '');

  useLayoutEffect(() => {
    const read = () => {
      const next = askedFrom(location.search);
      setAsked(next);
      setQuery(next.query);
      writeInto(box.current, next.query);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [box, setQuery]);

  const write = (next: Asked) => {
    history.replaceState(history.state, '', location.pathname + searchFrom(next));
    setAsked(next);
  };
  useEffect(() => {
    const writing =
      query === asked.query ? undefined : setTimeout(() => write({...asked, query}), rest);
    return () => clearTimeout(writing);
  }, [asked, query]);

  const {lang: _lang, query: _query, ...filter} = asked;
  return {
    asked,
    query,
    filters: Object.keys(filter).length > 0 ? JSON.stringify(filter satisfies Filter) : '',
    change: (filters) => write({...filters, query}),
  };
}
