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
  /** Its sections that hold something of the query, the best first. Made when asked for: most candidates never are. */
  sections: () => RankedSection[];
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
  const lists = [...units, ...phrases].map((list, place) => ({
    weights: list.weights,
    factor: importance(list) / total,
    isUnit: place < units.length,
  }));

  /** Adds up what a section holds. */
  function sectionAt(section: number): RankedSection {
    const ranked = {section, score: 0, units: 0};
    for (const {weights, factor, isUnit} of lists) {
      const weight = weights[section] ?? 0;
      if (weight && isUnit) ranked.units += 1;
      ranked.score += weight * factor;
    }
    return ranked;
  }

  const candidates: Candidate[] = [];
  for (let page = 0; page < pageStarts.length - 1; page += 1) {
    const [start = 0, end = 0] = [pageStarts[page], pageStarts[page + 1]];
    let [found, score] = [0, 0];
    for (const {weights, factor, isUnit} of lists) {
      let best = 0;
      for (let section = start; section < end; section += 1) {
        const weight = weights[section] ?? 0;
        if (weight > best) best = weight;
      }
      if (best && isUnit) found += 1;
      score += best * factor;
    }
    if (!found || found < least) continue;
    let [together, sections] = [0, 0];
    for (let section = start; section < end; section += 1) {
      const held = sectionAt(section).units;
      if (held) sections += 1;
      if (held > together) together = held;
    }
    const near = units.length > 1 && together === units.length ? nearFactor : 1;
    candidates.push({
      page,
      score: score * near + frequencyWeight * Math.log(1 + sections),
      sections: () =>
        Array.from({length: end - start}, (_, place) => sectionAt(start + place))
          .filter((ranked) => ranked.units > 0)
          .sort((a, b) => b.units - a.units || b.score - a.score),
    });
  }
  return candidates.sort((a, b) => b.score - a.score || a.page - b.page);
}
