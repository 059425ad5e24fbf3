import type {Note, Obstacle} from './note';

/** A file's bytes as a text, with what had to be done for it. */
export interface ReadText {
  text: string;
  notes: Note[];
  obstacle?: Obstacle;
}

/** In the order they are tried; the first that knows every byte is taken. */
const legacy = ['gb18030', 'big5'] as const;

/** Words that are frequent in each: one encoding's bytes make rare characters in the other. */
const frequent = /[的是不一在有我了以和個来來中這这]/g;

/** Reads bytes as UTF-8, UTF-16 with its mark, Big5 or GB18030, without mark, CR and what no text may hold. */
export function readText(bytes: Uint8Array): ReadText {
  if (!hasUtf16Mark(bytes) && zeros(bytes) > bytes.length / 100) {
    const found = 'a file that is no text (it holds bytes of 0)';
    return {text: '', notes: [], obstacle: {line: 1, found, expected: 'Markdown'}};
  }
  const notes: Note[] = [];
  const {text, encoding} = decode(bytes);
  if (encoding !== 'utf-8') {
    const found = `text in ${encoding}`;
    notes.push({line: 1, found, now: 'UTF-8', needsPerson: encoding !== 'utf-16'});
  }
  const lines = text.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  if (lines.length !== text.length) {
    notes.push({line: 1, found: 'a byte order mark or line ends of Windows', now: 'LF alone'});
  }
  return {text: lines, notes};
}

/** A stray one is what an editor left; many are a picture, or UTF-16 that does not say so. */
function zeros(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decode(bytes: Uint8Array): {text: string; encoding: string} {
  if (hasUtf16Mark(bytes)) {
    const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return {text: new TextDecoder(label).decode(bytes), encoding: 'utf-16'};
  }
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8'};
  const [best] = legacy
    .flatMap((encoding) => {
      const text = decodeAs(encoding, bytes);
      return text === undefined ? [] : [{text, encoding, hits: text.match(frequent)?.length ?? 0}];
    })
    .toSorted((a, b) => b.hits - a.hits);
  return best ?? {text: new TextDecoder('utf-8').decode(bytes), encoding: 'broken UTF-8'};
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
