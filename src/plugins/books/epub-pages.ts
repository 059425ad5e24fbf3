import type {ElementContent, Root} from 'hast';
import {toXast} from 'hast-util-to-xast';
import {h, s} from 'hastscript';
import {toXml} from 'xast-util-to-xml';
import {eachElement} from '../../built/article/elements';
import {ring, rings, ringsViewBox} from '../../lib/rings';
import {bind} from './bind';
import type {Picture} from './epub-images';
import type {Words} from './translations';
import type {Book, Chapter} from './types';

const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** A chapter's file. */
export function chapterXhtml(
  chapter: Chapter,
  {chapters, language}: Book,
  pictures: readonly Picture[],
): string {
  const text = bind(chapter, chapters, (target, id) => `${target}.xhtml${id && `#${id}`}`);
  const names = new Map(pictures.map(({url, name}) => [url, name]));
  eachElement(text, ({tagName, properties}) => {
    if (tagName === 'img') {
      properties['src'] = names.get(String(properties['src']));
      delete properties['srcSet'];
    }
  });
  return toXhtml(language, chapter.title, [
    h('h1', chapter.title),
    h('p', {className: 'date'}, [
      h('time', {dateTime: chapter.date}, chapter.date),
      ' ',
      h('a', {href: chapter.url}, chapter.url.replace(/^https?:\/\//, '')),
    ]),
    ...text.children.filter((node) => node.type !== 'doctype'),
  ]);
}

/** The page that says what the book is. */
export function titleXhtml(book: Book, words: Words): string {
  return toXhtml(book.language, book.title, [
    h('div', {className: 'title-page'}, [
      emblem('#8a4216'),
      h('h1', book.title),
      h('p', book.journal),
      h('p', book.description),
      h('p', words.imprint(book.authors, book.updated)),
      h('p', h('a', {href: book.url}, book.url)),
    ]),
  ]);
}

/** The navigation document: https://www.w3.org/TR/epub-33/#sec-nav */
export function contentsXhtml({language, chapters}: Book, {contents}: Words): string {
  const list = h(
    'ol',
    chapters.map(({id, title}) => h('li', h('a', {href: `${id}.xhtml`}, title))),
  );
  const nav = h('nav', {'epub:type': 'toc', role: 'doc-toc'}, [h('h1', contents), list]);
  return toXhtml(language, contents, [nav]);
}

/** The cover: the emblem and the title, portrait. */
export function coverSvg({title, journal}: Book): string {
  const svg = s('svg', {viewBox: '0 0 1200 1600', width: 1200, height: 1600}, [
    s('rect', {width: 1200, height: 1600, fill: '#fdfcf9'}),
    s(
      'g',
      {transform: 'translate(541 855) scale(3)', fill: 'none', stroke: '#8a4216'},
      ringPaths(),
    ),
    s('text', {x: 120, y: 260, fontFamily: 'sans-serif', fontSize: 130, fill: '#24211c'}, title),
    s('text', {x: 120, y: 1510, fontFamily: 'sans-serif', fontSize: 60, fill: '#5b554b'}, journal),
  ]);
  return toXml(toXast({type: 'root', children: [svg]}, {space: 'svg'}), {closeEmptyElements: true});
}

function emblem(color: string): ElementContent {
  return s(
    'svg',
    {
      viewBox: ringsViewBox,
      width: 160,
      height: 160,
      fill: 'none',
      stroke: color,
      ariaHidden: 'true',
    },
    ringPaths(),
  );
}

function ringPaths(): ElementContent[] {
  return rings.map((as) => s('path', {d: ring, ...as}));
}

function toXhtml(language: string, title: string, children: Root['children']): string {
  const page: Root = {
    type: 'root',
    children: [
      h('html', {lang: language, xmlLang: language, 'xmlns:epub': 'http://www.idpf.org/2007/ops'}, [
        h('head', [
          h('title', title),
          h('link', {rel: 'stylesheet', type: 'text/css', href: 'book.css'}),
        ]),
        h('body', children),
      ]),
    ],
  };
  eachElement(page, ({tagName, properties}) => {
    // XML knows no default for formulas, as HTML does.
    if (tagName === 'math') {
      properties['xmlns'] = mathMl;
    }
    // EPUB's SVG is that of 2011, to which a label's rim is a matter of style.
    if (properties['paintOrder'] !== undefined) {
      properties['style'] = `paint-order: ${String(properties['paintOrder'])}`;
      delete properties['paintOrder'];
    }
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(toXast(page), {closeEmptyElements: true})}`;
}
