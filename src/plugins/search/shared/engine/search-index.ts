import {passes} from '../index-format/facet-table';
import type {Filter, SearchOptions, SearchResult} from '../types';
import {rankPages, type Candidate} from './candidates';
import type {Question} from './judge-page';
import {Lookup} from './lookup';
import {looseCandidates} from './loose-candidates';
import type {OpenIndex} from './open-index';
import {parseQuery, type Query} from './parse-query';
import {Problems} from './problems';
import {QuestionWords} from './question-words';
import {rankByText} from './rank-by-text';
import {readPage} from './read-page';
import {resolveUnit, type ResolvedUnit} from './resolve-unit';

const defaultLimit = 10;

/** The first hits show more of their sections; each may cost a download. */
const hitsWithExtraParts = 3;
const extraParts = 1;

/**
 * Answers a query.
 * @throws only if `signal` gives it up
 */
export async function searchIndex(
  text: string,
  index: OpenIndex,
  {limit = defaultLimit, offset = 0, filter = {}, signal}: SearchOptions,
): Promise<SearchResult> {
  const problems = new Problems();
  const lookup = new Lookup(index, problems);
  const words = new QuestionWords(index.foldTable);
  const query = words.without(parseQuery(text, index.foldTable));
  const last = query.units.length - 1;
  const resolved = await Promise.all(
    query.units.map((unit, place) => resolveUnit(unit, place === last, lookup)),
  );
  signal?.throwIfAborted();
  const found = await findCandidates(query, resolved, lookup, words);
  const candidates = await filterPages(found.candidates, filter, index, problems);
  signal?.throwIfAborted();
  const question = toQuestion(query, resolved, found.pieces);
  const ranked = await rankByText(candidates, offset + limit, (candidate, rank) =>
    readPage(candidate, question, {
      index,
      problems,
      extraParts: rank < hitsWithExtraParts ? extraParts : 0,
    }),
  );
  signal?.throwIfAborted();
  const kept = query.quoted.includes(true) ? ranked.filter(({exact}) => exact) : ranked;
  return {
    query: text,
    hits: kept.slice(offset, offset + limit).map(({hit}) => hit),
    total: Math.min(candidates.length, kept.length < ranked.length ? kept.length : Infinity),
    corrected: resolved.flatMap(({corrections}) => corrections),
    problems: problems.list(),
  };
}

/** A query of so many units is a question: pages with most of it follow those few with all of it. */
const unitsOfQuestion = 3;
const fewPages = 5;

/** Pages with all of the query as typed, then those with another form of it, then, where needed, those with most of it. */
async function findCandidates(
  {phrases: pairs}: Query,
  resolved: readonly ResolvedUnit[],
  lookup: Lookup,
  words: QuestionWords,
): Promise<{candidates: Candidate[]; pieces: string[]}> {
  if (resolved.length === 0) return {candidates: [], pieces: []};
  const {layout} = lookup.index;
  const phrases = await Promise.all(pairs.map((pair) => lookup.prefix(pair, {pairs: true})));
  const asTyped = rankPages({units: resolved.map((one) => one.asTyped), phrases}, layout).map(
    (candidate) => ({...candidate, score: candidate.score + 1}),
  );
  const known = new Set(asTyped.map(({page}) => page));
  const inAnyForm = resolved.some(({forms}) => forms.length > 0)
    ? rankPages({units: resolved.map((one) => one.inAnyForm), phrases}, layout).filter(
        ({page}) => !known.has(page),
      )
    : [];
  const whole = [...asTyped, ...inAnyForm];
  const isQuestion = resolved.length >= unitsOfQuestion && whole.length < fewPages;
  if (whole.length > 0 && !isQuestion) return {candidates: whole, pieces: []};
  const loose = await looseCandidates(resolved, lookup, words);
  const found = new Set(whole.map(({page}) => page));
  const others = loose.candidates
    .filter(({page}) => !found.has(page))
    .map((candidate) => ({...candidate, score: candidate.score - 1}));
  return {candidates: [...whole, ...others], pieces: loose.pieces};
}

async function filterPages(
  candidates: Candidate[],
  filter: Filter,
  index: OpenIndex,
  problems: Problems,
): Promise<Candidate[]> {
  if (Object.values(filter).every((value) => value === undefined)) return candidates;
  const facets = await problems.orNothing(index.facets());
  return candidates.filter(({page}) => {
    const own = facets?.[page];
    return own !== undefined && passes(own, filter);
  });
}

function toQuestion(
  {whole, parts}: Query,
  resolved: readonly ResolvedUnit[],
  pieces: readonly string[],
): Question {
  const exact = parts.map((text, part) => ({text, part}));
  for (const {unit, forms} of resolved) {
    const text = parts[unit.part] ?? '';
    exact.push(...forms.map((form) => ({text: text.replace(unit.text, form), part: unit.part})));
  }
  const words = resolved.flatMap(({unit, forms}) => [
    ...forms.map((text) => ({text, part: unit.part})),
    ...[unit.text, ...unit.tokens.map(({text}) => text)]
      .filter((text) => unit.unspaced || text.length > 1)
      .map((text) => ({text, part: unit.part})),
  ]);
  const loose = [...words, ...pieces.map((text, piece) => ({text, part: parts.length + piece}))];
  return {whole, parts: Math.max(1, parts.length), exact, loose};
}
