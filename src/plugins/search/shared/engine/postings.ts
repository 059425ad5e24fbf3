import type {Postings} from '../index-format/term-shard';

export const noPostings: Postings = {
  sections: new Uint32Array(0),
  weights: new Float32Array(0),
};

/**
 * What an occurrence tells: much if few sections have it.
 * @param sections of the whole index
 */
export function rarity(found: number, sections: number): number {
  return Math.log(1 + (sections - found + 0.5) / (found + 0.5));
}

/** The sections that all lists hold, weighed by the lists' rarity. */
export function intersect(lists: readonly Postings[], sections: number): Postings {
  const [first = noPostings, ...others] = lists.toSorted(
    (a, b) => a.sections.length - b.sections.length,
  );
  if (others.length === 0) return first;
  const rarityOf = (list: Postings): number => rarity(list.sections.length, sections);
  const total = lists.reduce((sum, list) => sum + rarityOf(list), 0);
  let kept = [...first.sections];
  let weights = kept.map((_section, index) => (first.weights[index] ?? 0) * rarityOf(first));
  for (const list of others) {
    const factor = rarityOf(list);
    const keptNow: number[] = [];
    const weightsNow: number[] = [];
    let at = 0;
    kept.forEach((section, index) => {
      while ((list.sections[at] ?? Infinity) < section) at += 1;
      if (list.sections[at] !== section) return;
      keptNow.push(section);
      weightsNow.push((weights[index] ?? 0) + (list.weights[at] ?? 0) * factor);
    });
    kept = keptNow;
    weights = weightsNow;
  }
  return {
    sections: Uint32Array.from(kept),
    weights: Float32Array.from(weights, (weight) => weight / (total || 1)),
  };
}

/** Collects lists, keeping for each section the greatest weight. */
export class Union {
  readonly #weights: Float32Array;

  /** @param sections of the whole index */
  constructor(sections: number) {
    this.#weights = new Float32Array(sections);
  }

  add({sections, weights}: Postings, factor = 1): this {
    for (let index = 0; index < sections.length; index += 1) {
      const section = sections[index] ?? 0;
      const weight = (weights[index] ?? 0) * factor;
      if (weight > (this.#weights[section] ?? 0)) this.#weights[section] = weight;
    }
    return this;
  }

  postings(): Postings {
    const sections: number[] = [];
    this.#weights.forEach((weight, section) => {
      if (weight > 0) sections.push(section);
    });
    return {
      sections: Uint32Array.from(sections),
      weights: Float32Array.from(sections, (section) => this.#weights[section] ?? 0),
    };
  }
}
