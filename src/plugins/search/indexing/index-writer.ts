import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {hashGroupSize, hashLength, shardFile, type ShardKind} from '../shared/index-format/files';
import type {Files} from '../shared/index-format/manifest';

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
    const files = {count: this.#packed.length, hashes: this.#hashes()};
    if (files.count > 0) mkdirSync(path.join(this.#directory, this.#kind), {recursive: true});
    this.#packed.forEach((packed, index) =>
      writeFileSync(path.join(this.#directory, shardFile(this.#kind, index, files)), packed),
    );
    return files;
  }

  #hashes(): string {
    const size = hashGroupSize(this.#packed.length);
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
 * Gzip, not Brotli: browsers undo it without a library, and it carries a checksum. The best level would save one
 * per cent and take twice the time.
 */
export function pack(bytes: Uint8Array | string): Buffer {
  return gzipSync(bytes, {level: 6});
}
