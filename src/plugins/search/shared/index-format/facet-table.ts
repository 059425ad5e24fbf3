import type {Facets, Filter} from '../types';

/** The facets of all pages, by the pages' numbers. */
export function encodeFacets(pages: readonly Facets[]): string {
  return JSON.stringify(
    pages.map(({kind, year, series, tags}) => [kind, year ?? 0, series ?? '', ...tags]),
  );
}

/** @throws if the text is no such table. */
export function decodeFacets(json: string): Facets[] {
  const rows = JSON.parse(json) as [Facets['kind'], number, string, ...string[]][];
  return rows.map(([kind, year, series, ...tags]) => ({
    kind,
    tags,
    ...(year ? {year} : {}),
    ...(series ? {series} : {}),
  }));
}

/** Whether a page has everything that a filter names. */
export function passes({kind, year, series, tags}: Facets, filter: Filter): boolean {
  return (
    (filter.kind === undefined || filter.kind === kind) &&
    (filter.year === undefined || filter.year === year) &&
    (filter.series === undefined || filter.series === series) &&
    (filter.tag === undefined || tags.includes(filter.tag))
  );
}
