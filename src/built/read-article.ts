import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Root} from 'hast';
import type {Article} from '../lib/journal';
import {articleTree} from './article/article-tree';
import type {Built} from './journal-of';
import {absoluteUrl, pageFile} from './site';

/**
 * The text of an article's built page, as `articleTree` gives it; not to be changed.
 * @throws if the page is missing, or `articleTree` refuses it, naming the file.
 */
export async function readArticle({slug, permalink}: Article, built: Built): Promise<Root> {
  const {site, outDir, texts} = built;
  const known = texts.get(slug)?.deref();
  if (known) return known;
  const file = path.join(outDir, pageFile(permalink, site));
  const page = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file}: expected the built page of ${permalink}, found none.`, {cause});
  });
  const tree = naming(file, () => articleTree(page, absoluteUrl(permalink, site)));
  texts.set(slug, new WeakRef(tree));
  return tree;
}

/** Puts the file's name before the message of whatever the pure function throws. */
export function naming<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  }
}
