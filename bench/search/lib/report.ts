import type {Cost} from '../../lib/process-tree';
import {toMarkdown, writeTables, type Cells} from '../../lib/tables';
import type {Answers} from './ask';
import type {Corpus} from './corpus';
import type {Judged} from './queries';
import {mean, percentile, score} from './score';

/** One engine at one size that got no index: why, and what it took until then. */
export interface FailedRow {
  engine: string;
  pages: number;
  build: Cost;
  failure: string;
}

/** One engine at one size. */
export interface Row {
  engine: string;
  pages: number;
  build: Cost;
  /** Bytes on disk. */
  index: number;
  answers: Answers;
  queries: readonly Judged[];
  corpus: Corpus;
}

export function isDone(row: Row | FailedRow): row is Row {
  return !('failure' in row);
}

/** The row as the table shows it. Scores are of the `test` half alone. */
export function toRow(row: Row | FailedRow): Cells {
  const {engine, pages, build} = row;
  const cost = {
    'build CPU s': build.cpu.toFixed(1),
    'build MB': (build.memory / 2 ** 20).toFixed(0),
  };
  if (!isDone(row)) return {pages, engine, 'recall@10': row.failure, ...cost};
  const {index, answers, queries, corpus} = row;
  const all = score(queries, answers.pages, corpus);
  const isTest = queries.map(({set}) => set === 'test');
  const test = score(
    queries.filter((_query, place) => isTest[place]),
    answers.pages.filter((_pages, place) => isTest[place]),
    corpus,
  );
  return {
    pages,
    engine,
    'recall@10': test.recall.toFixed(3),
    MRR: test.mrr.toFixed(3),
    'recall@10, both halves': all.recall.toFixed(3),
    'first KB': kilobytes(mean(answers.first)),
    'first KB, p95': kilobytes(percentile(answers.first, 0.95)),
    'five more KB': kilobytes(mean(answers.fiveMore)),
    'five more KB, p95': kilobytes(percentile(answers.fiveMore, 0.95)),
    'warm ms, p50': percentile(answers.warm, 0.5).toFixed(1),
    'warm ms, p95': percentile(answers.warm, 0.95).toFixed(1),
    'index KB': kilobytes(index),
    ...cost,
  };
}

/** Recall and rank by kind of query, both halves. */
export function byKind({answers}: Row, queries: readonly Judged[], corpus: Corpus) {
  const kinds = [...new Set(queries.map(({kind}) => kind))];
  return kinds.map((kind) => {
    const places = queries.flatMap((query, place) => (query.kind === kind ? [place] : []));
    const own = score(
      places.flatMap((place) => queries[place] ?? []),
      places.map((place) => answers.pages[place] ?? []),
      corpus,
    );
    return {kind, queries: own.queries, recall: own.recall.toFixed(3), MRR: own.mrr.toFixed(3)};
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}

/** Puts the tables between the marks of a README. */
export async function writeReadme(file: string, rows: readonly (Row | FailedRow)[]): Promise<void> {
  const kinds = rows
    .filter(isDone)
    .map((row) => ({row, kinds: byKind(row, row.queries, row.corpus)}));
  const names = [...new Set(kinds.flatMap((one) => one.kinds.map(({kind}) => kind)))];
  const byKindRows = kinds.map((one) => ({
    pages: one.row.pages,
    engine: one.row.engine,
    ...Object.fromEntries(
      names.map((name) => [name, one.kinds.find(({kind}) => kind === name)?.recall ?? '']),
    ),
  }));
  const tables = `${toMarkdown(rows.map(toRow))}\n\nrecall@10 by kind, both halves:\n\n${toMarkdown(byKindRows)}`;
  await writeTables(file, tables);
}
