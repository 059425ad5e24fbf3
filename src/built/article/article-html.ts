import type {Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {toHtml} from 'hast-util-to-html';
import {refuseForbiddenCharacters} from '../xml-characters';
import {flattenCode, unfoldCode} from './code';
import {keepMathMl} from './math';
import {omit} from './omit';
import {tidyChildren} from './tidy';
import {makeUrlsAbsolute} from './urls';

/** The element Docusaurus's theme puts around an article's text, for feeds and books to find. */
const articleSelector = '#__blog-post-container';

/**
 * An article's text as a tree for a reader that has none of our style sheets and scripts.
 * @param page the whole built page
 * @param url the page's absolute address
 * @throws if the page has no article, or holds a character XML cannot.
 */
export function articleTree(page: string, url: string): Root {
  // Before parsing, which would drop NUL silently.
  refuseForbiddenCharacters(page);
  const article = select(articleSelector, fromHtml(page));
  if (!article) {
    throw new Error(
      `Expected the article in an element matching ${articleSelector}, found none: ` +
        'does a swizzled BlogPostItem/Content leave out the id?',
    );
  }
  omit(article);
  keepMathMl(article);
  unfoldCode(article);
  flattenCode(article);
  makeUrlsAbsolute(article, url);
  return {type: 'root', children: tidyChildren(article)};
}

/** The same as HTML text. */
export function articleHtml(page: string, url: string): string {
  return toHtml(articleTree(page, url)).trim();
}
