import {createHash} from 'node:crypto';
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {hashGroupSize, hashLength, shardFile, type ShardKind} from '../shared/index-format/files';
import type {Files} from '../shared/index-format/manifest';

/**
 * Writes the files of one kind as they come, then names them by what they hold. Synchronously: for thousands of small
 * files that takes half the processor's time.
 */
export class FilesWriter {
  readonly #digests: Buffer[] = [];
  readonly #directory: string;
  readonly #kind: ShardKind;

  /** @param directory of the index */
  constructor(directory: string, kind: ShardKind) {
    this.#directory = directory;
    this.#kind = kind;
  }

  add(bytes: Uint8Array | string): void {
    const packed = pack(bytes);
    const index = this.#digests.push(createHash('sha256').update(packed).digest()) - 1;
    if (index === 0) mkdirSync(path.join(this.#directory, this.#kind), {recursive: true});
    writeFileSync(this.#unnamed(index), packed);
  }

  /** Neighbours share a hash where there are many, so no name is known before the last file. */
  finish(): Files {
    const files = {count: this.#digests.length, hashes: this.#hashes()};
    for (let index = 0; index < files.count; index += 1) {
      renameSync(
        this.#unnamed(index),
        path.join(this.#directory, shardFile(this.#kind, index, files)),
      );
    }
    return files;
  }

  #hashes(): string {
    const size = hashGroupSize(this.#digests.length);
    let hashes = '';
    for (let start = 0; start < this.#digests.length; start += size) {
      const group = Buffer.concat(this.#digests.slice(start, start + size));
      hashes += createHash('sha256').update(group).digest('hex').slice(0, hashLength);
    }
    return hashes;
  }

  #unnamed(index: number): string {
    return path.join(this.#directory, this.#kind, `${index}.part`);
  }
}

/**
 * Gzip, not Brotli: browsers undo it without a library, and it carries a checksum. The best level would save one
 * per cent and take twice the time.
 */
export function pack(bytes: Uint8Array | string): Buffer {
  return gzipSync(bytes, {level: 6});
}
