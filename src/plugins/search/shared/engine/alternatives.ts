/** By a folded word: what it may be replaced by. */
export type Equivalents = ReadonlyMap<string, readonly string[]>;

/** No query needs more; each costs look-ups. */
const mostAlternatives = 6;

/** Other ways to write a folded text: every word that stands in it and has equivalents replaced by one of them. */
export function alternativesOf(text: string, equivalents: Equivalents): string[] {
  let written = [''];
  // Every second piece is a word that has equivalents.
  for (const piece of text.split(wordsIn(text, equivalents))) {
    const choices = [...(equivalents.get(piece) ?? []), piece];
    written = written
      .flatMap((start) => choices.map((choice) => start + choice))
      .slice(0, mostAlternatives + 1);
  }
  return written.filter((one) => one !== text).slice(0, mostAlternatives);
}

/** Finds the words that stand in a text, the longest first, and Latin ones only where they stand alone. */
function wordsIn(text: string, equivalents: Equivalents): RegExp {
  const words = [...equivalents.keys()]
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length);
  const either = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  return new RegExp(`(?<![a-z0-9])(${either || '$^'})(?![a-z0-9])`);
}
