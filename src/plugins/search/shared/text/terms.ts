import {bigrams, joinedPair, longestWord, tokenise, type Token} from './tokens';

/**
 * What a folded text is found by: words, words joined by signs, overlapping pairs of characters, and a run's
 * last character, which no pair begins with.
 */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  let previous: Token | undefined;
  for (const token of tokenise(folded)) {
    if (token.unspaced) {
      terms.push(...bigrams(token.text), [...token.text].at(-1) ?? '');
      previous = undefined;
      continue;
    }
    terms.push(token.text.slice(0, longestWord));
    const pair = previous && joinedPair(folded, previous, token);
    if (pair) terms.push(pair);
    previous = token;
  }
  return terms;
}

const camelWord = /[A-Za-z][A-Za-z]*[a-z][A-Z][A-Za-z]*/g;
const camelBoundary = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** The later words of `camelCase` names, in lower case: `policy` of `dnsPolicy`. The first is a prefix anyway. */
export function camelParts(text: string): string[] {
  return [...text.matchAll(camelWord)].flatMap(([word]) =>
    word
      .split(camelBoundary)
      .slice(1)
      .filter((part) => part.length > 2)
      .map((part) => part.toLowerCase()),
  );
}
