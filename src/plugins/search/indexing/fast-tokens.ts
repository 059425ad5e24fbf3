import {tokenise, type Token} from '../shared/text/tokens';

/** What a UTF-16 unit is of: no token, a word, a run without spaces; for surrogates that depends on the other half. */
const [none, word, run, half, unknown] = [0, 1, 2, 3, 255];

/**
 * `tokenise` for much text: remembers what each UTF-16 unit is of, and matches no pattern. A text with surrogates is
 * left to `tokenise`.
 */
export function createFastTokens(): (folded: string) => Token[] {
  const kinds = new Uint8Array(0x10000).fill(unknown);

  function kindOf(code: number): number {
    if (code >= 0xd800 && code <= 0xdfff) return half;
    const [token] = tokenise(String.fromCharCode(code));
    if (!token) return none;
    return token.unspaced ? run : word;
  }

  return (folded) => {
    const tokens: Token[] = [];
    let start = 0;
    let open: number = none;
    for (let place = 0; place <= folded.length; place += 1) {
      const code = place < folded.length ? folded.charCodeAt(place) : 0;
      let kind = kinds[code] ?? none;
      if (kind === unknown) {
        kind = kindOf(code);
        kinds[code] = kind;
      }
      if (kind === half) return tokenise(folded);
      if (kind === open) continue;
      if (open !== none) {
        tokens.push({text: folded.slice(start, place), unspaced: open === run, start, end: place});
      }
      start = place;
      open = kind;
    }
    return tokens;
  };
}
