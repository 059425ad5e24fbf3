import {useEffect, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {askedFrom, type Asked} from '../../client/address';
import {searchFrom} from '../../client/to-address';
import {useComposedText, type ComposedText} from '../../client/use-composed-text';
import type {Filter} from '../../shared/types';

/** Milliseconds of rest before what is typed is written to the address: browsers limit how often that may be. */
const rest = 300;

export interface AskedState {
  /** What the address says. */
  asked: Asked;
  /** What it narrows the results to, as `useSearch` takes it. */
  filters: string;
  /** The language searched, where it is not the page's own and the site has it. */
  lang: string | undefined;
  /** The box, which is ahead of the address while one types. */
  typed: ComposedText;
  /** Writes filters to the address. */
  change: (filters: Omit<Asked, 'query'>) => void;
}

/** What the reader asks: read from the address, and written back to it as it changes. */
export function useAsked(): AskedState {
  const history = useHistory();
  const {search, pathname} = useLocation();
  const {i18n} = useDocusaurusContext();
  // The server knows no search part: the first render must agree with it.
  const asked = askedFrom(useIsBrowser() ? search : '');
  const typed = useComposedText(asked.query);
  const [seen, setSeen] = useState(asked.query);
  if (asked.query !== seen) {
    setSeen(asked.query);
    // What this page wrote itself is what was typed a moment ago, which may be old by now.
    if (history.action !== 'REPLACE') {
      typed.set(asked.query);
    }
  }

  const query = typed.settled;
  useEffect(() => {
    const address = searchFrom({...askedFrom(search), query});
    const write = () => history.replace({pathname, search: address});
    const writing = query === seen ? undefined : setTimeout(write, rest);
    return () => clearTimeout(writing);
  }, [history, pathname, search, query, seen]);

  const {lang, query: _, ...filter} = asked;
  return {
    asked,
    filters: Object.keys(filter).length > 0 ? JSON.stringify(filter satisfies Filter) : '',
    lang: lang !== i18n.currentLocale && i18n.locales.includes(lang ?? '') ? lang : undefined,
    typed,
    change: (filters) => history.replace({pathname, search: searchFrom({...filters, query})}),
  };
}
