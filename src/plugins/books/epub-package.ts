import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import type {Picture} from './epub-images';
import type {Book} from './types';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where a reading system finds the package: https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
export function containerXml(): string {
  const container = x(
    'container',
    {version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container'},
    x(
      'rootfiles',
      {},
      x('rootfile', {
        'full-path': 'book/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  );
  return declaration + toXml(container, {closeEmptyElements: true});
}

/**
 * What the book is, its files and their order: https://www.w3.org/TR/epub-33/#sec-package-doc
 * @param chapters file names with their text, in reading order
 */
export function packageXml(
  {url, title, journal, description, language, authors, updated}: Book,
  chapters: readonly {name: string; text: string}[],
  pictures: readonly Picture[],
): string {
  const xhtml = 'application/xhtml+xml';
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', {id, href, 'media-type': type, ...(properties && {properties})});
  const opf = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': language,
    },
    x(
      'metadata',
      {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
      x('dc:identifier', {id: 'id'}, url),
      x('dc:title', `${title} – ${journal}`),
      x('dc:language', language),
      ...authors.map((author) => x('dc:creator', author)),
      x('dc:publisher', journal),
      x('dc:description', description),
      x('dc:source', url),
      x('meta', {property: 'dcterms:modified'}, `${updated}T00:00:00Z`),
    ),
    x(
      'manifest',
      {},
      item('contents', 'contents.xhtml', xhtml, 'nav'),
      item('title', 'title.xhtml', xhtml, 'svg'),
      item('cover', 'cover.svg', 'image/svg+xml', 'cover-image'),
      item('css', 'book.css', 'text/css'),
      ...chapters.map(({name, text}, index) =>
        item(`chapter-${index + 1}`, name, xhtml, propertiesOf(text)),
      ),
      ...pictures.map(({name, mediaType}, index) => item(`image-${index + 1}`, name, mediaType)),
    ),
    x(
      'spine',
      {},
      x('itemref', {idref: 'title'}),
      x('itemref', {idref: 'contents'}),
      ...chapters.map((_chapter, index) => x('itemref', {idref: `chapter-${index + 1}`})),
    ),
  );
  return declaration + toXml(opf, {closeEmptyElements: true});
}

/** What a reading system must be able to draw for a chapter: https://www.w3.org/TR/epub-33/#sec-item-resource-properties */
function propertiesOf(text: string): string {
  return [
    ['mathml', /<math\b/],
    ['svg', /<svg\b/],
  ]
    .filter(([, mark]) => (mark as RegExp).test(text))
    .map(([property]) => property)
    .join(' ');
}
