import type {Postings} from '../index-format/term-shard';
import type {Layout} from './layout';
import {rarity} from './postings';
import {Tally} from './tally';

/** A section that holds something of a query. */
export interface RankedSection {
  section: number;
  score: number;
  /** How many of the lists it is on. */
  units: number;
}

/** A page that may answer, by the index alone. */
export interface Candidate {
  page: number;
  /** 0 to about 2. */
  score: number;
  /** Its sections that hold something of the query, the best first. Made when asked for: most candidates never are. */
  sections: () => RankedSection[];
}

const nearFactor = 1.3;
const frequencyWeight = 0.02;

/** Lists to rank pages by. */
export interface Lists {
  units: readonly Postings[];
  /** Lists that a page need not be on, and is better for. */
  phrases?: readonly Postings[];
  /** How many of the units a page must hold; all of them unless told otherwise. */
  least?: number;
}

/**
 * The pages that hold enough of some lists, best first. A page is as good as its best section for each list, better if
 * one section holds them all, and a little better the more sections hold any.
 */
export function rankPages({units, phrases = [], least}: Lists, layout: Layout): Candidate[] {
  const importance = ({sections}: Postings): number =>
    rarity(sections.length, layout.sections) + 0.3;
  const total = units.reduce((sum, list) => sum + importance(list), 0) || 1;
  const tally = new Tally(layout);
  for (const list of units) tally.addUnit(list, importance(list) / total);
  for (const list of phrases) tally.addPhrase(list, importance(list) / total);

  const candidates: Candidate[] = [];
  for (const {page, score, found, together, sections} of tally.pages()) {
    if (found < Math.max(1, least ?? units.length)) continue;
    const near = units.length > 1 && together === units.length ? nearFactor : 1;
    candidates.push({
      page,
      score: score * near + frequencyWeight * Math.log(1 + sections),
      sections: () => tally.sectionsOf(page),
    });
  }
  return candidates.sort((a, b) => b.score - a.score || a.page - b.page);
}
