/** A run of letters of one kind in a folded text. */
export interface Token {
  text: string;
  /** Written without spaces between words, so that it is searched by pairs of characters. */
  unspaced: boolean;
  start: number;
  end: number;
}

/** Scripts that put no space between words. */
const unspacedScripts =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u3005\\u3007\\u30fc';

/** Its choices exclude each other: otherwise a long text that fails to match is tried in every way there is. */
const letter = `(?:[a-z0-9]|(?![a-z0-9${unspacedScripts}])[\\p{L}\\p{N}\\p{M}])`;
const tokenPattern = new RegExp(`([${unspacedScripts}]+)|${letter}+`, 'gu');
const wordPattern = new RegExp(`^${letter}+$`, 'u');

/** Whether a folded text is one word, and no pair of neighbours. */
export function isWord(folded: string): boolean {
  return wordPattern.test(folded);
}

/** A few ASCII signs or a space: what stands between the words of `resolv.conf`, `kind: Pod` and `iptables -t nat`. */
const joint = /^[ -/:-@[-`{-~]{1,3}$/;

/** Longer words are cut: nobody types more of a hash or of a base64 line. */
export const longestWord = 32;

/** The words and runs of a folded text, in order. */
export function tokenise(folded: string): Token[] {
  return [...folded.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    unspaced: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Two neighbours and what stands between them. */
export interface Neighbours {
  left: string;
  between: string;
  right: string;
}

/**
 * Two neighbours that make one term: two words with the signs between them, or a word and the Chinese character that
 * it touches. By it a phrase is told from its words apart. Undefined if more stands between them.
 */
export function neighbours(folded: string, left: Token, right: Token): Neighbours | undefined {
  const between = folded.slice(left.end, right.start);
  if (left.unspaced === right.unspaced) {
    if (left.unspaced || !joint.test(between)) return undefined;
  } else if (between !== '') {
    return undefined;
  }
  const start = left.unspaced ? lastCharacter(left.text) : left.text;
  const end = right.unspaced ? firstCharacter(right.text) : right.text;
  const isShort = Math.max(start.length, end.length) <= longestWord;
  return isShort ? {left: start, between, right: end} : undefined;
}

/** The term that two neighbours are. */
export function neighboursText({left, between, right}: Neighbours): string {
  return left + between + right;
}

/** The overlapping pairs of a run's characters. */
export function bigrams(run: string): string[] {
  const pairs: string[] = [];
  let last = '';
  for (const character of run) {
    if (last) pairs.push(last + character);
    last = character;
  }
  return pairs;
}

/** Both halves of it, if it is a surrogate pair. */
export function lastCharacter(text: string): string {
  return text.slice(/[\udc00-\udfff]$/.test(text) ? -2 : -1);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
