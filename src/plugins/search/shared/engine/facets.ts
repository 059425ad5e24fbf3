import {decodeFacets, passes} from '../index-format/facet-table';
import type {FacetValues, Filter} from '../types';
import type {Candidate} from './candidates';
import type {OpenIndex} from './open-index';

/** The candidates that have everything that a filter names. */
export async function keepPassing(
  candidates: readonly Candidate[],
  filter: Filter,
  index: OpenIndex,
): Promise<Candidate[]> {
  const facets = decodeFacets(await index.facets());
  return candidates.filter(({page}) => {
    const own = facets[page];
    return own !== undefined && passes(own, filter);
  });
}

/** What an index can be narrowed to: each value once, years from the newest. */
export async function facetValues(index: OpenIndex): Promise<FacetValues> {
  const pages = decodeFacets(await index.facets());
  const years = pages.flatMap(({year}) => year ?? []);
  return {
    years: [...new Set(years)].sort((a, b) => b - a),
    tags: [...new Set(pages.flatMap(({tags}) => tags))].sort(),
    series: [...new Set(pages.flatMap(({series}) => series ?? []))].sort(),
  };
}
