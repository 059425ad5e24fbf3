import type {Layout} from './layout';
import type {SectionList} from './section-list';

/** A section that holds something of a query. */
export interface RankedSection {
  section: number;
  score: number;
  /** How many of the units it holds. */
  units: number;
}

/** A page that may answer, by the index alone. */
export interface Candidate {
  page: number;
  /** 0 to about 2. */
  score: number;
  /** Its sections that hold something of the query, the best first. */
  sections: RankedSection[];
}

const nearFactor = 1.3;
const frequencyWeight = 0.02;

/** Lists to rank pages by. */
export interface Lists {
  units: readonly SectionList[];
  /** Lists that a page need not be on, and is better for. */
  phrases?: readonly SectionList[];
  /** How many of the units a page must hold; all of them unless told otherwise. */
  least?: number;
}

/**
 * The pages that hold enough of some lists, best first. A page is as good as its best section for each list, better if
 * one section holds them all, and a little better the more sections hold any.
 */
export function rankPages(
  {units, phrases = [], least = units.length}: Lists,
  {pageStarts}: Layout,
): Candidate[] {
  const importance = ({rarity}: SectionList): number => rarity + 0.3;
  const total = units.reduce((sum, list) => sum + importance(list), 0);
  const lists = [...units, ...phrases].map((list) => ({
    weights: list.weights,
    factor: importance(list) / total,
  }));
  const candidates: Candidate[] = [];
  for (let page = 0; page < pageStarts.length - 1; page += 1) {
    const best = new Float32Array(lists.length);
    const sections: RankedSection[] = [];
    const end = pageStarts[page + 1] ?? 0;
    for (let section = pageStarts[page] ?? 0; section < end; section += 1) {
      const ranked = {section, score: 0, units: 0};
      lists.forEach(({weights, factor}, place) => {
        const weight = (weights[section] ?? 0) * factor;
        if (weight && place < units.length) ranked.units += 1;
        ranked.score += weight;
        best[place] = Math.max(best[place] ?? 0, weight);
      });
      if (ranked.units > 0) sections.push(ranked);
    }
    const found = best.subarray(0, units.length).filter(Boolean).length;
    if (found < Math.max(1, least)) continue;
    sections.sort((a, b) => b.units - a.units || b.score - a.score);
    const near = units.length > 1 && sections[0]?.units === units.length ? nearFactor : 1;
    const score = best.reduce((sum, weight) => sum + weight, 0) * near;
    candidates.push({
      page,
      score: score + frequencyWeight * Math.log(1 + sections.length),
      sections,
    });
  }
  return candidates.sort((a, b) => b.score - a.score || a.page - b.page);
}
