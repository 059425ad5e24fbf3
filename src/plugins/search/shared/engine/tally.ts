import type {Postings} from '../index-format/term-shard';
import type {RankedSection} from './candidates';
import type {Layout} from './layout';

/** What is known of a page after all lists were added. */
export interface PageTally {
  page: number;
  /** Sum of each list's best section. */
  score: number;
  /** How many of the units it holds, */
  found: number;
  /** how many of them its best section holds alone, */
  together: number;
  /** and how many of its sections hold any. */
  sections: number;
}

/** Adds up lists by section and by page. Dense arrays: some thousand pages are added up in a millisecond. */
export class Tally {
  readonly #layout: Layout;
  readonly #sectionScores: Float32Array;
  readonly #sectionUnits: Uint8Array;
  readonly #pageScores: Float32Array;
  readonly #pageUnits: Uint8Array;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#sectionScores = new Float32Array(layout.sections);
    this.#sectionUnits = new Uint8Array(layout.sections);
    this.#pageScores = new Float32Array(layout.pages);
    this.#pageUnits = new Uint8Array(layout.pages);
  }

  addUnit(list: Postings, factor: number): void {
    for (const section of list.sections) {
      this.#sectionUnits[section] = (this.#sectionUnits[section] ?? 0) + 1;
    }
    for (const page of this.#add(list, factor)) {
      this.#pageUnits[page] = (this.#pageUnits[page] ?? 0) + 1;
    }
  }

  addPhrase(list: Postings, factor: number): void {
    this.#add(list, factor);
  }

  /** The pages that hold any unit. */
  *pages(): Generator<PageTally> {
    for (let page = 0; page < this.#layout.pages; page += 1) {
      const found = this.#pageUnits[page] ?? 0;
      if (found === 0) continue;
      let [together, sections] = [0, 0];
      for (let section = this.#start(page); section < this.#start(page + 1); section += 1) {
        const units = this.#sectionUnits[section] ?? 0;
        if (units > 0) sections += 1;
        together = Math.max(together, units);
      }
      yield {page, score: this.#pageScores[page] ?? 0, found, together, sections};
    }
  }

  /** The page's sections that hold any unit, those with most of them first. */
  sectionsOf(page: number): RankedSection[] {
    const sections: RankedSection[] = [];
    for (let section = this.#start(page); section < this.#start(page + 1); section += 1) {
      const units = this.#sectionUnits[section] ?? 0;
      if (units > 0) sections.push({section, score: this.#sectionScores[section] ?? 0, units});
    }
    return sections.sort((a, b) => b.units - a.units || b.score - a.score);
  }

  /** Adds to sections, and each page's best section to the page; the pages it was added to. */
  #add({sections, weights}: Postings, factor: number): number[] {
    const pages: number[] = [];
    let best = 0;
    sections.forEach((section, index) => {
      const weight = (weights[index] ?? 0) * factor;
      this.#sectionScores[section] = (this.#sectionScores[section] ?? 0) + weight;
      const page = this.#layout.pageOf[section] ?? 0;
      // Sections rise, so a page's come together.
      if (pages.at(-1) !== page) {
        pages.push(page);
        best = 0;
      }
      if (weight > best) {
        this.#pageScores[page] = (this.#pageScores[page] ?? 0) + weight - best;
        best = weight;
      }
    });
    return pages;
  }

  #start(page: number): number {
    return this.#layout.pageStarts[page] ?? 0;
  }
}
