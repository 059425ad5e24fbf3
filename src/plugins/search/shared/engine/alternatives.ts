/** No query needs more; each costs look-ups. */
const mostAlternatives = 6;

/** The longest word of the vocabulary, in characters. */
const longestKey = 12;

/**
 * Other ways to write a folded text: every word of the vocabulary that stands in it replaced by what means the same.
 * Latin words are replaced whole only, never inside of another.
 */
export function alternativesOf(
  text: string,
  equivalents: ReadonlyMap<string, readonly string[]>,
): string[] {
  let written = [''];
  let place = 0;
  while (place < text.length) {
    const key = keyAt(text, place, equivalents);
    const choices = key ? [...(equivalents.get(key) ?? []), key] : [text[place] ?? ''];
    written = written
      .flatMap((start) => choices.map((choice) => start + choice))
      .slice(0, mostAlternatives + 1);
    place += (key ?? text[place] ?? ' ').length;
  }
  return written.filter((one) => one !== text).slice(0, mostAlternatives);
}

function keyAt(
  text: string,
  place: number,
  equivalents: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  for (let length = Math.min(longestKey, text.length - place); length > 0; length -= 1) {
    const key = text.slice(place, place + length);
    if (equivalents.has(key) && standsAlone(text, place, key)) return key;
  }
  return undefined;
}

const latin = /[a-z0-9]/;

function standsAlone(text: string, place: number, key: string): boolean {
  const startsInWord = latin.test(text[place - 1] ?? '') && latin.test(key[0] ?? '');
  const endsInWord = latin.test(text[place + key.length] ?? '') && latin.test(key.at(-1) ?? '');
  return !startsInWord && !endsInWord;
}
