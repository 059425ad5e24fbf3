/**
 * The files of an index. Only the manifest has a fixed name; every other carries a hash of its content, so that a
 * browser may keep it for ever. A hash may be shared by a power of two of neighbours, to keep the manifest small.
 */
export const manifestFile = 'manifest.bin';

/** Goes up when a client can no longer read what an older build wrote, or the other way round. */
export const indexVersion = 2;

export type ShardKind = 'terms' | 'words' | 'texts' | 'facets';

/** Hexadecimal digits of a hash in a file's name. */
export const hashLength = 6;

const mostHashes = 512;

/** How many neighbours share one hash. */
export function hashGroupSize(files: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(files / mostHashes)));
}

/** @param hashes of all groups of this kind, one after the other */
export function shardFile(
  kind: ShardKind,
  index: number,
  {count, hashes}: {count: number; hashes: string},
): string {
  const group = Math.floor(index / hashGroupSize(count));
  const hash = hashes.slice(group * hashLength, (group + 1) * hashLength);
  return `${kind}/${index}.${hash}.bin`;
}
