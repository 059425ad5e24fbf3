import {fold, type FoldTable} from '../shared/text/fold';
import {termsOf} from '../shared/text/terms';
import type {Group} from './vocabulary-file';

/** The terms of an index, such as a set or the keys of a map. */
export interface Terms {
  has: (term: string) => boolean;
}

/**
 * Folded words and the folded words that mean the same: `[from, to, to, …]`, sorted.
 * @param groups of the reviewed vocabulary: each word leads to all others
 * @param regional pairs that lead one way
 */
export function toEquivalents(
  groups: readonly Group[],
  regional: readonly string[][],
  table: FoldTable,
): string[][] {
  const targets = new Map<string, Set<string>>();
  function add(from: string, to: string): void {
    const [key, target] = [fold(from, table).trim(), fold(to, table).trim()];
    if (key === target) return;
    const known = targets.get(key);
    if (known) known.add(target);
    else targets.set(key, new Set([target]));
  }
  for (const group of groups) {
    for (const from of group) {
      for (const to of group) add(from, to);
    }
  }
  for (const [from = '', ...to] of regional) to.forEach((one) => add(from, one));
  return [...targets]
    .map(([from, to]) => [from, ...to])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The equivalents without targets that no text has. */
export function equivalentsFoundIn(terms: Terms, equivalents: readonly string[][]): string[][] {
  return equivalents.flatMap(([from = '', ...to]) => {
    const found = to.filter((target) => mayOccur(target, terms));
    return found.length > 0 ? [[from, ...found]] : [];
  });
}

/** A run's last character is a term only at the end of a run, so it is not asked for. */
function mayOccur(target: string, terms: Terms): boolean {
  return termsOf(target)
    .filter((term) => [...term].length > 1)
    .every((term) => terms.has(term));
}
