import type {Facets, Filter} from '../shared/types';

/** What the reader asks of the search page; kept in the address. */
export interface Asked extends Filter {
  query: string;
  /** A language other than the page's own. */
  lang?: string;
}

/** The kinds of pages, in the order of their filter. */
export const kinds = ['article', 'handbook', 'page'] as const satisfies Facets['kind'][];

/** Reads the search part of an address; what is not understood is left out. */
export function askedFrom(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const year = Number(parameters.get('year'));
  const tag = parameters.get('tag');
  const series = parameters.get('series');
  const lang = parameters.get('lang');
  const kind = kinds.find((known) => known === parameters.get('kind'));
  return {
    query: parameters.get('q') ?? '',
    ...(Number.isInteger(year) && year > 0 && {year}),
    ...(tag && {tag}),
    ...(series && {series}),
    ...(kind && {kind}),
    ...(lang && {lang}),
  };
}
