import type {ByteReader, ByteWriter} from './bytes';

/** Sorted strings front-coded: how many UTF-16 units are the last one's, and the rest in UTF-8. */
export function writeStrings(writer: ByteWriter, sorted: readonly string[]): void {
  const encoder = new TextEncoder();
  let last = '';
  writer.number(sorted.length);
  for (const text of sorted) {
    const same = sharedStart(last, text);
    const rest = encoder.encode(text.slice(same));
    writer.number(same);
    writer.number(rest.length);
    writer.append(rest);
    last = text;
  }
}

export function readStrings(reader: ByteReader): string[] {
  const decoder = new TextDecoder();
  let last = '';
  return Array.from({length: reader.number()}, () => {
    const same = reader.number();
    last = last.slice(0, same) + decoder.decode(reader.take(reader.number()));
    return last;
  });
}

/** Never half of a surrogate pair, which UTF-8 cannot hold. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return /[\ud800-\udbff]/.test(b[length - 1] ?? '') ? length - 1 : length;
}
