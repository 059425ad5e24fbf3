import {
  bigrams,
  lastCharacter,
  longestWord,
  neighbours,
  neighboursText,
  tokenise,
  type Neighbours,
  type Token,
} from './tokens';

/** Takes the terms of a text. */
export interface TermSink {
  /** Two neighbouring characters, or one and 0, by their UTF-16 units: most terms of a Chinese text, so no strings. */
  pair: (left: number, right: number) => void;
  word: (word: string) => void;
  neighbours: (pair: Neighbours) => void;
}

/**
 * What a folded text is found by: words, overlapping pairs of characters, a run's last character, which no pair
 * begins with, and pairs of neighbours.
 */
export function emitTerms(folded: string, sink: TermSink, tokens = tokenise(folded)): void {
  let previous: Token | undefined;
  for (const token of tokens) {
    const pair = previous && neighbours(folded, previous, token);
    if (pair) sink.neighbours(pair);
    if (token.unspaced) emitRun(token.text, sink);
    else sink.word(token.text.slice(0, longestWord));
    previous = token;
  }
}

/** As `emitTerms`, in a list. */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  emitTerms(folded, {
    pair: (left, right) => terms.push(pairText(left, right)),
    word: (word) => terms.push(word),
    neighbours: (pair) => terms.push(neighboursText(pair)),
  });
  return terms;
}

/** The term that a pair of units is. */
export function pairText(left: number, right: number): string {
  return right === 0 ? String.fromCharCode(left) : String.fromCharCode(left, right);
}

const surrogate = /[\ud800-\udfff]/;

function emitRun(run: string, sink: TermSink): void {
  if (surrogate.test(run)) {
    for (const term of [...bigrams(run), lastCharacter(run)]) emitPair(term, sink);
    return;
  }
  const last = run.length - 1;
  for (let place = 0; place < last; place += 1) {
    sink.pair(run.charCodeAt(place), run.charCodeAt(place + 1));
  }
  sink.pair(run.charCodeAt(last), 0);
}

/** One or two characters; those beyond UTF-16's first plane do not fit into a unit. */
function emitPair(term: string, sink: TermSink): void {
  if (surrogate.test(term)) sink.word(term);
  else sink.pair(term.charCodeAt(0), term.length === 2 ? term.charCodeAt(1) : 0);
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
