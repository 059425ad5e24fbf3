import {readFile, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {noProgress, type Progress, type Step} from '../../src/lib/progress';

/** What a server can send shorter; pictures and the search index are packed in themselves. */
const compressible = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;
/** What stands beside its file. */
export const compressed = /\.(br|gz)$/;

/** Files beyond this, in bytes, are feeds and books: a tenth more to send, in a twentieth of the time. */
const large = 512 * 1024;
/** As many at a time as zlib has threads. */
const atATime = 4;

export interface Compression {
  /** Of files that were compressed. */
  files: number;
  /** Their bytes, as they are and by Brotli. */
  before: number;
  brotli: number;
}

interface CompressOptions {
  quality?: number | undefined;
  progress?: Progress | undefined;
}

/**
 * Writes `x.br` and `x.gz` beside each file that they are shorter than. The same file gives the same bytes, and its
 * time: a server's ETag of it stays what it was.
 */
export async function compressFiles(
  folder: string,
  files: readonly string[],
  {quality = constants.BROTLI_MAX_QUALITY, progress = noProgress}: CompressOptions = {},
): Promise<Compression> {
  const waiting = files.filter((file) => compressible.test(file));
  const total: Compression = {files: 0, before: 0, brotli: 0};
  async function work(step: Step): Promise<void> {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      step();
      const {before, brotli} = await compressFile(path.join(folder, file), quality);
      total.files += brotli < before ? 1 : 0;
      total.before += before;
      total.brotli += Math.min(before, brotli);
    }
  }
  await progress.during('files compressed', waiting.length, (step) =>
    Promise.all(Array.from({length: atATime}, () => work(step))),
  );
  return total;
}

async function compressFile(
  file: string,
  quality: number,
): Promise<{before: number; brotli: number}> {
  const [content, {mtime}] = await Promise.all([readFile(file), stat(file)]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > large ? Math.min(quality, 9) : quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, {params}),
    promisify(gzip)(content, {level: constants.Z_BEST_COMPRESSION}),
  ]);
  for (const [name, bytes] of [
    [`${file}.br`, brotli],
    [`${file}.gz`, zipped],
  ] as const) {
    if (bytes.length >= content.length) continue;
    await writeFile(name, bytes);
    await utimes(name, mtime, mtime);
  }
  return {before: content.length, brotli: brotli.length};
}
