import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {hashLength, shardFile, type Files, type ShardKind} from '../../../lib/search-index/files';

const mostHashes = 512;

/** How many neighbours share one hash, of so many files. */
export function hashGroupSize(files: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(files / mostHashes)));
}

/**
 * Writes the files of one kind, named by what they hold. Neighbours share a hash where there are many, so no name is
 * known before the last file: they are kept, packed, until then. Synchronously: for thousands of small files that takes
 * half the processor's time.
 */
export class FilesWriter {
  readonly #packed: Buffer[] = [];
  readonly #directory: string;
  readonly #kind: ShardKind;

  /** @param directory of the index */
  constructor(directory: string, kind: ShardKind) {
    this.#directory = directory;
    this.#kind = kind;
  }

  add(bytes: Uint8Array | string): void {
    this.#packed.push(pack(bytes));
  }

  finish(): Files {
    const perHash = hashGroupSize(this.#packed.length);
    const files = {perHash, hashes: this.#hashes(perHash)};
    if (this.#packed.length > 0) {
      mkdirSync(path.join(this.#directory, this.#kind), {recursive: true});
    }
    this.#packed.forEach((packed, index) =>
      writeFileSync(path.join(this.#directory, shardFile(this.#kind, index, files)), packed),
    );
    return files;
  }

  #hashes(size: number): string {
    let hashes = '';
    for (let start = 0; start < this.#packed.length; start += size) {
      const hash = createHash('sha256');
      for (const packed of this.#packed.slice(start, start + size)) hash.update(packed);
      hashes += hash.digest('hex').slice(0, hashLength);
    }
    return hashes;
  }
}

/**
 * Gzip, not Brotli: browsers undo it without a library, and it carries a checksum. A better level would save less
 * than one per cent.
 */
export function pack(bytes: Uint8Array | string): Buffer {
  return gzipSync(bytes, {level: 4});
}
