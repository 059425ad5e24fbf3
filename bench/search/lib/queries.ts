import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

export type QuerySet = 'tuning' | 'test';

/** A query and the text that a page must hold to answer it. */
export interface Judged {
  locale: string;
  kind: string;
  set: QuerySet;
  query: string;
  /** Before folding. */
  truth: string;
}

type Queries = string[] | Record<string, string>;

/** The judged queries of `queries.yml`, in its order. */
export function readQueries(file: string): Judged[] {
  const locales = parse(readFileSync(file, 'utf8')) as Record<
    string,
    Record<string, Record<QuerySet, Queries>>
  >;
  return Object.entries(locales).flatMap(([locale, kinds]) =>
    Object.entries(kinds).flatMap(([kind, sets]) =>
      (['tuning', 'test'] as const).flatMap((set) =>
        pairsOf(sets[set]).map(([query, truth]) => ({locale, kind, set, query, truth})),
      ),
    ),
  );
}

function pairsOf(queries: Queries): [query: string, truth: string][] {
  return Array.isArray(queries) ? queries.map((query) => [query, query]) : Object.entries(queries);
}
