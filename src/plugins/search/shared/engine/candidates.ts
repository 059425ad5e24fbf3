import type {Postings} from '../index-format/term-shard';
import type {Layout} from './layout';
import {rarity} from './postings';

/** A page that may answer, by the index alone. */
export interface Candidate {
  page: number;
  /** 0 to about 1. */
  score: number;
  /** Its sections that hold something of the query, the best first. */
  sections: {section: number; score: number; units: number}[];
}

const nearFactor = 1.3;
const frequencyWeight = 0.02;

/**
 * The pages that hold all of some lists, best first. A page is as good as the best section for each list, better if
 * one section holds them all, and a little better the more sections hold any.
 */
export function pagesWithAll(lists: readonly Postings[], layout: Layout): Candidate[] {
  return rankPages(lists, layout, lists.length);
}

/**
 * As `pagesWithAll`, for pages that hold at least so many of the lists.
 * @param least from 1 to the number of lists
 */
export function rankPages(lists: readonly Postings[], layout: Layout, least: number): Candidate[] {
  const factors = lists.map((list) => rarity(list.sections.length, layout.sections) + 0.3);
  const total = factors.reduce((sum, factor) => sum + factor, 0) || 1;
  const sectionScores = new Float32Array(layout.sections);
  const sectionUnits = new Uint8Array(layout.sections);
  const pageScores = new Float32Array(layout.pages);
  const pageUnits = new Uint8Array(layout.pages);
  lists.forEach((list, unit) => {
    const best = new Float32Array(layout.pages);
    for (let index = 0; index < list.sections.length; index += 1) {
      const section = list.sections[index] ?? 0;
      const page = layout.pageOf[section] ?? 0;
      const weight = ((list.weights[index] ?? 0) * (factors[unit] ?? 0)) / total;
      sectionScores[section] = (sectionScores[section] ?? 0) + weight;
      sectionUnits[section] = (sectionUnits[section] ?? 0) + 1;
      if (best[page] === 0) pageUnits[page] = (pageUnits[page] ?? 0) + 1;
      best[page] = Math.max(best[page] ?? 0, weight);
    }
    best.forEach((weight, page) => {
      pageScores[page] = (pageScores[page] ?? 0) + weight;
    });
  });

  const candidates: Candidate[] = [];
  pageUnits.forEach((units, page) => {
    if (units < least || units === 0) return;
    const sections = sectionsOf(page, layout, sectionScores, sectionUnits);
    const together = sections[0]?.units === lists.length && lists.length > 1;
    const score =
      (pageScores[page] ?? 0) * (together ? nearFactor : 1) +
      frequencyWeight * Math.log(1 + sections.length);
    candidates.push({page, score, sections});
  });
  return candidates.sort((a, b) => b.score - a.score || a.page - b.page);
}

function sectionsOf(
  page: number,
  {pageStarts}: Layout,
  scores: Float32Array,
  units: Uint8Array,
): Candidate['sections'] {
  const sections: Candidate['sections'] = [];
  const end = pageStarts[page + 1] ?? 0;
  for (let section = pageStarts[page] ?? 0; section < end; section += 1) {
    const held = units[section] ?? 0;
    if (held > 0) sections.push({section, score: scores[section] ?? 0, units: held});
  }
  return sections.sort((a, b) => b.units - a.units || b.score - a.score);
}
