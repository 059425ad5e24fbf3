import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Built} from '../../built/journal-of';
import {naming, readArticle} from '../../built/read-article';
import {pathBelow, type Site} from '../../built/site';
import {articlesInBook} from '../../lib/books';
import {articlesIn} from '../../lib/journal';
import {toEpub} from './epub';
import {bookPage} from './page';
import {toBook} from './to-book';
import type {Words} from './translations';

/** What one language's books are made from. */
export interface BooksJob extends Built {
  words: Words;
}

/**
 * Writes every year and series that has articles in the journal's own language, as one page and as EPUB beside its page.
 * The articles are read for one book after the other: all of them at once would fill the memory.
 * @throws if a page is missing or holds what a book cannot, naming the file.
 */
export async function writeBooks(job: BooksJob): Promise<void> {
  const {journal, site, words, outDir, progress} = job;
  const css = await readFile(path.join(__dirname, 'book.css'), 'utf8');
  const cssFile = `assets/css/book.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await write(path.join(outDir, cssFile), css);
  const articlesOf = articlesIn(journal);
  const bound = journal.collections
    .map((collection) => ({
      collection,
      articles: articlesInBook(collection, articlesOf(collection), journal.locale),
    }))
    .filter(({articles}) => articles.length > 0);
  await progress.during('books', bound.length, async (step) => {
    for (const {collection, articles} of bound) {
      step();
      const read = [];
      for (const article of articles) {
        read.push({...article, tree: await readArticle(article, job)});
      }
      const book = toBook(collection, read, journal, site);
      const file = path.join(outDir, book.folder, 'book');
      await write(
        `${file}.html`,
        naming(file, () => bookPage(book, words, site.baseUrl + cssFile)),
      );
      await write(
        `${file}.epub`,
        naming(file, () => toEpub(book, words, css, (url) => readPicture(url, site, outDir))),
      );
    }
  });
}

/**
 * A picture of the built site.
 * @throws if it is another host's: then the book, which carries its pictures, cannot have it.
 */
function readPicture(url: string, site: Site, outDir: string): Uint8Array {
  if (!url.startsWith(site.url)) {
    throw new Error(`Expected a picture of ${site.url}, found ${url}.`);
  }
  return readFileSync(path.join(outDir, pathBelow(decodeURI(new URL(url).pathname), site)));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, content);
}
