import {fold, type FoldTable} from '../shared/text/fold';

/** For a unit that folds to none, to several, or together with the next one. */
const slow = 0;
const unknown = 0xffff;

/**
 * `fold` for much text: remembers what each UTF-16 unit becomes, and builds no strings of single characters. It takes a
 * tenth of the time, for a table of 128 KB, which a browser had better not keep.
 */
export function createFastFold(table: FoldTable): (text: string) => string {
  const units = new Uint16Array(0x10000).fill(unknown);

  function unitFor(code: number): number {
    const folded = fold(String.fromCharCode(code), table);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return folded.length === 1 && !isSurrogate ? folded.charCodeAt(0) : slow;
  }

  const decoder = new TextDecoder('utf-16le');
  return (text) => {
    const buffer = new Uint16Array(text.length);
    let folded = '';
    let used = 0;
    const flush = (): void => {
      folded += decoder.decode(buffer.subarray(0, used));
      used = 0;
    };
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      let unit = units[code] ?? slow;
      if (unit === unknown) {
        unit = unitFor(code);
        units[code] = unit;
      }
      if (unit !== slow) {
        buffer[used] = unit;
        used += 1;
        continue;
      }
      flush();
      const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
      folded += fold(character, table);
      place += character.length - 1;
    }
    flush();
    return folded.replace(/ {2,}/g, ' ');
  };
}
