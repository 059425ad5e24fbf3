import {bigrams} from '../text/tokens';
import {rankPages, type Candidate} from './candidates';
import type {Lookup} from './lookup';
import type {QuestionWords} from './question-words';
import type {ResolvedUnit} from './resolve-unit';

/** What is looked for when no page holds a whole query: its pieces, and the pages that hold most of them. */
export interface Loose {
  pieces: string[];
  candidates: Candidate[];
}

/** Below this share of the best page's score a page has too little in common with the query. */
const leastShare = 0.5;

/** Runs longer than this are looked up pair by pair: they are sentences, not words. */
const longestPiece = 4;

export async function looseCandidates(
  resolved: readonly ResolvedUnit[],
  lookup: Lookup,
  words: QuestionWords,
): Promise<Loose> {
  const pieces: string[] = [];
  const lists = await Promise.all(
    resolved.flatMap(({unit, inAnyForm}) => {
      if (!unit.unspaced) {
        pieces.push(unit.text);
        return [Promise.resolve(inAnyForm)];
      }
      if (inAnyForm.sections.length > 0 && unit.text.length <= longestPiece) {
        pieces.push(unit.text);
        return [Promise.resolve(inAnyForm)];
      }
      return words.piecesOf(unit.text).flatMap((piece) => {
        if ([...piece].length <= longestPiece) pieces.push(piece);
        return bigrams(piece).map((pair) => {
          pieces.push(pair);
          return lookup.term(pair);
        });
      });
    }),
  );
  const ranked = rankPages(
    {units: lists.filter((list) => list.sections.length > 0), least: 1},
    lookup.index.layout,
  );
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return {pieces, candidates: ranked.filter(({score}) => score >= least).slice(0, 50)};
}
