/** The sections of the index that hold something, and how well each does. */
export class SectionList {
  /** By section, at most 1; 0 where it is not held. */
  readonly weights: Float32Array;
  /** How many sections hold it. */
  count = 0;

  /** @param sections of the whole index */
  constructor(sections: number) {
    this.weights = new Float32Array(sections);
  }

  /** What an occurrence tells: much if few sections have it. */
  get rarity(): number {
    return Math.log(1 + (this.weights.length - this.count + 0.5) / (this.count + 0.5));
  }

  /** Of two weights the greater one stays. */
  add(section: number, weight: number): void {
    const known = this.weights[section] ?? 0;
    if (!known && weight) this.count += 1;
    if (weight > known) this.weights[section] = weight;
  }

  addAll({weights}: SectionList, factor = 1): this {
    for (let section = 0; section < weights.length; section += 1) {
      const weight = weights[section];
      if (weight) this.add(section, weight * factor);
    }
    return this;
  }
}

/**
 * The sections that are on all of some lists, weighed by the lists' rarity.
 * @param sections of the whole index
 */
export function onAll(lists: readonly SectionList[], sections: number): SectionList {
  const both = new SectionList(sections);
  const rarities = lists.map(({rarity}) => rarity);
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (let section = 0; section < sections; section += 1) {
    let weight = 0;
    for (let place = 0; place < lists.length; place += 1) {
      const own = lists[place]?.weights[section];
      weight = own ? weight + (own * (rarities[place] ?? 0)) / total : 0;
      if (!own) break;
    }
    if (weight) both.add(section, weight);
  }
  return both;
}
