/** Folded words that may stand for each other. */
export interface Vocabulary {
  /** What a word may be replaced by. */
  equivalents: ReadonlyMap<string, readonly string[]>;
  /** Finds any of the words, the longest first, and Latin ones only where they stand alone. */
  pattern: RegExp;
}

/** @param groups a word, then what means the same */
export function toVocabulary(groups: readonly string[][]): Vocabulary {
  const equivalents = new Map(groups.map(([from = '', ...to]) => [from, to]));
  const words = [...equivalents.keys()].sort((a, b) => b.length - a.length);
  const either = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  return {equivalents, pattern: new RegExp(`(?<![a-z0-9])(${either || '$^'})(?![a-z0-9])`)};
}
