import {bigrams} from '../text/tokens';
import type {SearchOptions, SearchResult} from '../types';
import {rankPages, type Candidate} from './candidates';
import type {Question} from './judge-page';
import {Lookup} from './lookup';
import type {OpenIndex} from './open-index';
import {parseQuery, type Query} from './parse-query';
import {rankByText} from './rank-by-text';
import {readPage} from './read-page';
import {resolveUnit, type ResolvedUnit} from './resolve-unit';

/** The first hits show more of their sections; each may cost a download. */
const hitsWithTwoParts = 3;

/**
 * Answers a query.
 * @throws if `signal` gives it up, or if there is a filter and its code or its table cannot be had
 */
export async function searchIndex(
  text: string,
  index: OpenIndex,
  {limit, filter, signal}: SearchOptions & {limit: number},
): Promise<SearchResult> {
  const lookup = new Lookup(index);
  const query = parseQuery(text, index.foldTable, index.manifest.asking);
  const last = query.units.length - 1;
  const resolved = await Promise.all(
    query.units.map((unit, place) => resolveUnit(unit, place === last, lookup)),
  );
  const {candidates: found, pieces} = await findCandidates(query, resolved, lookup);
  const candidates = filter
    ? await (
        await import(/* webpackChunkName: "search-filter" */ './facets')
      ).keepPassing(found, filter, index)
    : found;
  signal?.throwIfAborted();
  const question = toQuestion(query, resolved, pieces);
  const ranked = await rankByText(candidates, limit, (candidate, rank) =>
    readPage(candidate, question, lookup, rank < hitsWithTwoParts),
  );
  const kept = query.quoted ? ranked.filter(({exact}) => exact) : ranked;
  return {
    query: text,
    hits: kept.slice(0, limit).map(({hit}) => hit),
    total: kept.length < ranked.length ? kept.length : candidates.length,
    corrected: resolved.flatMap(({corrections}) => corrections),
    problems: [...lookup.problems].sort(),
  };
}

/** A query of so many units is a question: pages with most of it follow those few with all of it. */
const unitsOfQuestion = 3;
const fewPages = 5;

/** Pages with all of the query as typed, then those with another form of it, then, where needed, those with most of it. */
async function findCandidates(
  query: Query,
  resolved: readonly ResolvedUnit[],
  lookup: Lookup,
): Promise<{candidates: Candidate[]; pieces: string[]}> {
  const {layout} = lookup.index;
  const phrases = await Promise.all(
    query.phrases.map((pair) => lookup.prefix(pair, {pairs: true})),
  );
  const candidates: Candidate[] = [];
  const known = new Set<number>();
  const append = (others: readonly Candidate[], gain: number): void => {
    for (const candidate of others) {
      if (known.has(candidate.page)) continue;
      candidate.score += gain;
      candidates.push(candidate);
    }
    for (const {page} of others) known.add(page);
  };
  append(rankPages({units: resolved.map((one) => one.asTyped), phrases}, layout), 1);
  if (resolved.some(({forms}) => forms.length > 0)) {
    append(rankPages({units: resolved.map((one) => one.inAnyForm), phrases}, layout), 0);
  }
  const isQuestion = resolved.length >= unitsOfQuestion && candidates.length < fewPages;
  if (resolved.length === 0 || (candidates.length > 0 && !isQuestion)) {
    return {candidates, pieces: []};
  }
  const more = await lookup.more();
  const loose = await more?.looseCandidates(resolved, lookup, {bigrams, rankPages});
  append(loose?.candidates ?? [], -1);
  return {candidates, pieces: loose?.pieces ?? []};
}

function toQuestion(
  {whole, parts}: Query,
  resolved: readonly ResolvedUnit[],
  pieces: readonly string[],
): Question {
  const exact = parts.map((text, part) => ({text, part}));
  const loose = pieces.map((text, piece) => ({text, part: parts.length + piece}));
  for (const {unit, forms} of resolved) {
    const {part, text, tokens, unspaced} = unit;
    const whole = parts[part] ?? '';
    exact.push(...forms.map((form) => ({text: whole.replace(text, form), part})));
    const words = [text, ...tokens.map((token) => token.text)].filter(
      (word) => unspaced || word.length > 1,
    );
    loose.push(...[...forms, ...words].map((word) => ({text: word, part})));
  }
  return {whole, parts: Math.max(1, parts.length), exact, loose};
}
