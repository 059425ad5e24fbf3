import type {Element, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {eachElement} from '../../built/article/elements';
import {bind} from './bind';
import type {Book, Chapter} from './types';
import type {Words} from './translations';

/**
 * A book as one HTML page that stands on its own: to be printed, kept, or read without the site around it.
 * @param css the path of its style sheet
 */
export function bookPage(book: Book, words: Words, css: string): string {
  const {title, journal, description, language, url, chapters} = book;
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', `${title} – ${journal}`),
    // The articles themselves are what a search engine should find.
    h('meta', {name: 'robots', content: 'noindex'}),
    h('link', {rel: ['canonical'], href: url}),
    h('link', {rel: ['stylesheet'], href: css}),
  ]);
  const body = h('body', [
    h('header', [
      h('p', h('a', {href: url}, journal)),
      h('h1', title),
      h('p', description),
      h('p', words.imprint(book.authors, book.updated)),
    ]),
    h('nav', {ariaLabel: words.contents}, [
      h('h2', words.contents),
      h(
        'ol',
        chapters.map(({id, title: name}) => h('li', h('a', {href: `#${id}`}, name))),
      ),
    ]),
    h(
      'main',
      chapters.map((chapter) => toArticle(chapter, chapters)),
    ),
  ]);
  const page: Root = {
    type: 'root',
    children: [{type: 'doctype'}, h('html', {lang: language}, [head, body])],
  };
  return `${toHtml(page)}\n`;
}

function toArticle(chapter: Chapter, chapters: readonly Chapter[]): Element {
  const {id, title, date, url} = chapter;
  const text = bind(chapter, chapters, (target, place) => `#${place || target}`);
  lowerHeadings(text);
  return h('article', {id}, [
    h('h2', title),
    h('p', {className: 'date'}, [
      h('time', {dateTime: date}, date),
      ' ',
      h('a', {href: url}, url.replace(/^https?:\/\//, '')),
    ]),
    ...text.children.filter((node) => node.type !== 'doctype'),
  ]);
}

/** Under the book's h1 a chapter's title is an h2, and what it holds a level lower than on its own page. */
function lowerHeadings(tree: Root): void {
  eachElement(tree, (element) => {
    const level = /^h([1-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) {
      element.tagName = `h${Number(level) + 1}`;
    }
  });
}
