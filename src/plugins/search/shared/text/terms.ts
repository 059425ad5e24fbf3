import {bigrams, lastCharacter, longestWord, neighbours, tokenise, type Token} from './tokens';

/**
 * What a folded text is found by: words, overlapping pairs of characters, a run's last character, which no pair
 * begins with, and pairs of neighbours.
 */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  let previous: Token | undefined;
  for (const token of tokenise(folded)) {
    if (token.unspaced) terms.push(...bigrams(token.text), lastCharacter(token.text));
    else terms.push(token.text.slice(0, longestWord));
    const pair = previous && neighbours(folded, previous, token);
    if (pair) terms.push(pair);
    previous = token;
  }
  return terms;
}

const camelWord = /[A-Za-z][A-Za-z]*[a-z][A-Z][A-Za-z]*/g;
const camelBoundary = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const shortestEnd = 3;

/**
 * What `camelCase` names end with from each later word on, in lower case: `bindingmode` and `mode` of
 * `volumeBindingMode`. The first word is found as the name's beginning anyway.
 */
export function camelEnds(text: string): string[] {
  return [...text.matchAll(camelWord)].flatMap(([name]) => {
    const words = name.toLowerCase();
    const lengths = name.split(camelBoundary).map((word) => word.length);
    return lengths
      .slice(0, -1)
      .map((_length, place) =>
        words.slice(lengths.slice(0, place + 1).reduce((sum, length) => sum + length, 0)),
      )
      .filter((end) => end.length >= shortestEnd)
      .map((end) => end.slice(0, longestWord));
  });
}
