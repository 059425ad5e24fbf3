/** No query needs more; each costs look-ups. */
const mostAlternatives = 6;

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

/** Other ways to write a folded text: every word of the vocabulary that stands in it replaced by what means the same. */
export function alternativesOf(text: string, {equivalents, pattern}: Vocabulary): string[] {
  let written = [''];
  // Every second piece is a word of the vocabulary.
  for (const piece of text.split(pattern)) {
    const choices = [...(equivalents.get(piece) ?? []), piece];
    written = written
      .flatMap((start) => choices.map((choice) => start + choice))
      .slice(0, mostAlternatives + 1);
  }
  return written.filter((one) => one !== text).slice(0, mostAlternatives);
}
