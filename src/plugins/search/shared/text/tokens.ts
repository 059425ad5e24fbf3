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
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3005\\u3007\\u30fc';

const tokenPattern = `([${unspacedScripts}]+)|((?:(?![${unspacedScripts}])[\\p{L}\\p{N}\\p{M}])+)`;

/** One or two ASCII signs: what joins `resolv.conf`, `kube-proxy` and `10.244` into one thing. */
const joint = /^[!-/:-@[-`{-~]{1,2}$/;

/** Longer words are cut: nobody types more of a hash or of a base64 line. */
export const longestWord = 32;

/** The words and runs of a folded text, in order. */
export function tokenise(folded: string): Token[] {
  return [...folded.matchAll(new RegExp(tokenPattern, 'gu'))].map((match) => ({
    text: match[0],
    unspaced: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Two words and the signs between them, if signs alone join them; else undefined. */
export function joinedPair(folded: string, left: Token, right: Token): string | undefined {
  if (left.unspaced || right.unspaced) return undefined;
  if (left.text.length > longestWord || right.text.length > longestWord) return undefined;
  const between = folded.slice(left.end, right.start);
  return joint.test(between) ? left.text + between + right.text : undefined;
}

/** The overlapping pairs of a run's characters. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
