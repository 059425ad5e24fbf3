/**
 * The files of an index. Only the manifest has a fixed name; every other carries a hash of its content, so that a
 * browser may keep it for ever. A hash may be shared by a power of two of neighbours, to keep the manifest small.
 */
export const manifestFile = 'manifest.bin';

/** Goes up when a client can no longer read what an older build wrote, or the other way round. */
export const indexVersion = 3;

export type ShardKind = 'terms' | 'words' | 'texts' | 'facets';

/** Hexadecimal digits of a hash in a file's name. */
export const hashLength = 6;

/** Files of one kind that are found by number. */
export interface Files {
  /** How many neighbours share one hash. */
  perHash: number;
  /** Of all groups of neighbours, one after the other. */
  hashes: string;
}

export function shardFile(kind: ShardKind, index: number, {perHash, hashes}: Files): string {
  const start = Math.floor(index / perHash) * hashLength;
  return `${kind}/${index}.${hashes.slice(start, start + hashLength)}.bin`;
}
