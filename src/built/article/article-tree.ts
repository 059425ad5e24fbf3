import type {Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';
import {refuseForbiddenCharacters} from '../xml-characters';
import {articleElement} from './article-element';
import {flattenCode, unfoldCode} from './code';
import {keepMathMl} from './math';
import {omit} from './omit';
import {tidyChildren} from './tidy';
import {makeUrlsAbsolute} from './urls';

/**
 * An article's text as a tree for a reader that has none of our style sheets and scripts.
 * @param page the whole built page
 * @param url the page's absolute address
 * @throws if the page has no article, or holds a character XML cannot.
 */
export function articleTree(page: string, url: string): Root {
  // Before parsing, which would drop NUL silently.
  refuseForbiddenCharacters(page);
  // Not by `hast-util-from-html`: half of its time goes to where in the page each node stood.
  const [article] = (fromParse5(parseFragment(articleElement(page))) as Root).children;
  if (article?.type !== 'element') {
    throw new Error(`Expected an element around the article of ${url}, found none.`);
  }
  omit(article);
  keepMathMl(article);
  unfoldCode(article);
  flattenCode(article);
  makeUrlsAbsolute(article, url);
  return {type: 'root', children: tidyChildren(article)};
}
