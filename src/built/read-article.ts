import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Article} from '../lib/journal';
import {absoluteUrl, pageFile, type Site} from './site';

/**
 * What `read` makes of an article's built page and its absolute address.
 * @param outDir the language's own output folder
 * @throws if the page is missing or `read` refuses it, naming the file.
 */
export async function readArticle<T>(
  {permalink}: Article,
  site: Site,
  outDir: string,
  read: (page: string, url: string) => T,
): Promise<T> {
  const file = path.join(outDir, pageFile(permalink, site));
  const page = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file}: expected the built page of ${permalink}, found none.`, {cause});
  });
  return naming(file, () => read(page, absoluteUrl(permalink, site)));
}

/** Puts the file's name before the message of whatever the pure function throws. */
export function naming<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  }
}
