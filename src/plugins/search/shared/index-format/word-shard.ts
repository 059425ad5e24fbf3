import {ByteReader, ByteWriter} from './bytes';
import {readStrings, writeStrings} from './strings';

/** A word that a misspelt one may stand for. */
export interface Word {
  text: string;
  /** Base-2 logarithm of the number of sections that have it, whole. */
  rank: number;
}

export function encodeWordShard(words: readonly Word[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writeStrings(
    writer,
    words.map(({text}) => text),
  );
  words.forEach(({rank}) => writer.byte(rank));
  return writer.written();
}

/** @throws if the bytes are not a whole shard. */
export function decodeWordShard(bytes: Uint8Array): Word[] {
  const reader = new ByteReader(bytes);
  return readStrings(reader).map((text) => ({text, rank: reader.byte()}));
}
