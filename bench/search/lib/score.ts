import type {Corpus} from './corpus';
import type {Judged} from './queries';

const depth = 10;

/** How good an engine's answers are. */
export interface Score {
  queries: number;
  /** Of the pages that answer, as many of ten as there are: the share that was found. */
  recall: number;
  /** Mean reciprocal rank of the first page that answers. */
  mrr: number;
}

/** The pages that answer a query: those that hold what it stands for, or the query itself. */
export function answersTo({query, truth}: Judged, corpus: Corpus): ReadonlySet<string> {
  return new Set([...corpus.pagesWith(truth), ...corpus.pagesWith(query)]);
}

/** Queries that some page answers. */
export function answerable(queries: readonly Judged[], corpus: Corpus): Judged[] {
  return queries.filter((query) => answersTo(query, corpus).size > 0);
}

/** @param pages the paths found, by query */
export function score(
  queries: readonly Judged[],
  pages: readonly (readonly string[])[],
  corpus: Corpus,
): Score {
  let recall = 0;
  let mrr = 0;
  queries.forEach((query, place) => {
    const right = answersTo(query, corpus);
    const found = (pages[place] ?? []).slice(0, depth).map((page) => right.has(page));
    recall += found.filter(Boolean).length / Math.min(depth, right.size);
    const rank = found.indexOf(true);
    mrr += rank < 0 ? 0 : 1 / (rank + 1);
  });
  const count = Math.max(1, queries.length);
  return {queries: queries.length, recall: recall / count, mrr: mrr / count};
}

/** The value that so large a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
