import {useEffect, useState} from 'react';
import type {FacetValues} from '../shared/types';
import {loadEngine} from './load-engine';

async function facetsAt(base: string): Promise<FacetValues> {
  const [{indexAt}, {facetValues}] = await Promise.all([
    loadEngine(),
    import(/* webpackChunkName: "search-filter" */ '../shared/engine/facets'),
  ]);
  return facetValues(await indexAt(base));
}

const none: FacetValues = {years: [], tags: [], series: []};

/** What an index can be narrowed to; nothing until it is there, and nothing where there is no index. */
export function useFacets(base: string): FacetValues {
  const [known, setKnown] = useState({base, facets: none});
  useEffect(() => {
    let left = false;
    facetsAt(base).then(
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
