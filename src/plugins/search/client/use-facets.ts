import {useEffect, useState} from 'react';
import type {Searcher} from '../shared/types';
import {searcherAt} from './searchers';

type FacetValues = Awaited<ReturnType<Searcher['facets']>>;

const none: FacetValues = {years: [], tags: [], series: []};

/** What an index can be narrowed to; nothing until it is there, and nothing where there is no index. */
export function useFacets(base: string): FacetValues {
  const [known, setKnown] = useState({base, facets: none});
  useEffect(() => {
    let left = false;
    searcherAt(base)
      .then((searcher) => searcher.facets())
      .then(
        (facets) => left || setKnown({base, facets}),
        // The search itself says what is wrong.
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [base]);
  return known.base === base ? known.facets : none;
}
