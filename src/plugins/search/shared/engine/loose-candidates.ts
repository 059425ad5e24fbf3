import type {bigrams} from '../text/tokens';
import type {Candidate, rankPages} from './candidates';
import type {Lookup} from './lookup';
import type {ResolvedUnit} from './resolve-unit';

/** What is looked for when no page holds a whole query: its pieces, and the pages that hold most of them. */
export interface Loose {
  pieces: string[];
  candidates: Candidate[];
}

/** Handed over by the engine that has them: an import would put them into this module's file once more. */
export interface Tools {
  bigrams: typeof bigrams;
  rankPages: typeof rankPages;
}

/** Below this share of the best page's score a page has too little in common with the query. */
const leastShare = 0.5;

/** Runs longer than this are looked up pair by pair: they are sentences, not words. */
const longestPiece = 4;

export async function looseCandidates(
  resolved: readonly ResolvedUnit[],
  lookup: Lookup,
  {bigrams, rankPages}: Tools,
): Promise<Loose> {
  const {asking} = lookup.index.manifest;
  const pieces: string[] = [];
  const lists = await Promise.all(
    resolved.flatMap(({unit, inAnyForm}) => {
      const isShort = unit.text.length <= longestPiece;
      if (!unit.unspaced || (inAnyForm.count > 0 && isShort)) {
        pieces.push(unit.text);
        return [Promise.resolve(inAnyForm)];
      }
      return questionPieces(unit.text, asking).flatMap((piece) => {
        if ([...piece].length <= longestPiece) pieces.push(piece);
        return bigrams(piece).map((pair) => {
          pieces.push(pair);
          return lookup.term(pair);
        });
      });
    }),
  );
  const units = lists.filter(({count}) => count > 0);
  const ranked = rankPages({units, least: 1}, lookup.index.layout);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return {pieces, candidates: ranked.filter(({score}) => score >= least).slice(0, 50)};
}

/**
 * The pieces of a run of Chinese between words of asking; pieces of one character are left out.
 * @param asking the words, folded as the run is
 */
export function questionPieces(run: string, asking: readonly string[]): string[] {
  const words = new RegExp(asking.join('|'), 'u');
  return run.split(words).filter((piece) => [...piece].length > 1);
}
