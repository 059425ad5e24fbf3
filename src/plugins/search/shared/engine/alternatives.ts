import type {Vocabulary} from './vocabulary';

/** No query needs more; each costs look-ups. */
const mostAlternatives = 6;

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
