/** Han characters by the one that stands for all its variants, Traditional and Simplified. */
export type FoldTable = ReadonlyMap<string, string>;

/** A folded text, and for each of its UTF-16 units the offset in the original that it came from. */
export interface Folded {
  original: string;
  text: string;
  /** One longer than `text`: the last is the original's length. */
  offsets: Uint32Array;
}

/** What is written but not read: soft hyphens, zero-width signs, variation selectors, combining marks. */
const unread = /[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\p{Mn}]/gu;

/** Latin letters with a mark that `normalize` can take off. */
const accented = /[\u00c0-\u024f\u1e00-\u1eff]/;

/**
 * The one spelling under which texts and queries are compared: NFKC, lower case, Latin letters without
 * their marks, each Han character by its representative, any white space as one space.
 */
export function fold(text: string, table: FoldTable): string {
  return foldWithOffsets(text, table).text.replace(/\s+/g, ' ');
}

/** As `fold`, with the way back; white space stays as long as it was, for offsets to hold. */
export function foldWithOffsets(text: string, table: FoldTable): Folded {
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const part = foldCharacter(character, table);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(offset);
    folded += part;
    offset += character.length;
  }
  offsets.push(offset);
  return {original: text, text: folded, offsets: Uint32Array.from(offsets)};
}

function foldCharacter(character: string, table: FoldTable): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character;
  // Most of a Chinese text: characters that NFKC leaves as they are.
  if (code >= 0x4e00 && code <= 0x9fff) return table.get(character) ?? character;
  let folded = '';
  for (const one of character.normalize('NFKC').toLowerCase().replace(unread, '')) {
    folded += table.get(one) ?? (accented.test(one) ? (one.normalize('NFD')[0] ?? one) : one);
  }
  return folded;
}
