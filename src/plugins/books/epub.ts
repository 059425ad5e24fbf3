import {strToU8, zipSync, type Zippable} from 'fflate';
import {containerXml, packageXml} from './epub-package';
import {chapterXhtml, contentsXhtml, coverSvg, titleXhtml} from './epub-pages';
import {picturesOf} from './epub-images';
import type {Words} from './translations';
import type {Book} from './types';

/** The earliest time a ZIP entry can bear: the same book gives the same bytes. */
const noTime = new Date('1980-01-01T00:00:00');

/**
 * A book as EPUB 3.3, the bytes of its file: https://www.w3.org/TR/epub-33/
 * @param css the style sheet's text
 * @param load the bytes of a picture, by its absolute address
 */
export function toEpub(
  book: Book,
  words: Words,
  css: string,
  load: (url: string) => Uint8Array,
): Uint8Array {
  const pictures = picturesOf(book.chapters);
  const chapters = book.chapters.map((chapter) => ({
    name: `${chapter.id}.xhtml`,
    text: chapterXhtml(chapter, book, pictures),
  }));
  const files: Record<string, string> = {
    'META-INF/container.xml': containerXml(),
    'book/package.opf': packageXml(book, chapters, pictures),
    'book/contents.xhtml': contentsXhtml(book, words),
    'book/title.xhtml': titleXhtml(book, words),
    'book/cover.svg': coverSvg(book),
    'book/book.css': css,
    ...Object.fromEntries(chapters.map(({name, text}) => [`book/${name}`, text])),
  };
  // The container must begin with its type, in plain bytes: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
  const zip: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0, mtime: noTime}]};
  for (const [name, text] of Object.entries(files)) {
    zip[name] = [strToU8(text), {level: 9, mtime: noTime}];
  }
  for (const {url, name} of pictures) {
    zip[`book/${name}`] = [load(url), {level: 0, mtime: noTime}];
  }
  return zipSync(zip);
}
