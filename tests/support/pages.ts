import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Element, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {filesIn} from '../../src/built/files-in';
import {localeOf, siteUrl} from './site';
import type {Locale} from './site';

/** A built HTML file. */
export interface Page {
  /** Path from the build's folder. */
  file: string;
  /** Address as links write it: `trailingSlash: false`. */
  path: string;
  locale: Locale;
  html: string;
  tree: Root;
}

/** Every HTML file of a build, redirect pages and 404 pages among them. */
export function readPages(build: string): Page[] {
  return filesIn(build)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(build, file));
}

/** One HTML file of a build. */
export function readPage(build: string, file: string): Page {
  const html = readFileSync(join(build, file), 'utf8');
  const path = pathOf(file);
  return {file, path, locale: localeOf(path), html, tree: fromHtml(html)};
}

function pathOf(file: string): string {
  const path = `/${file.replace(/\.html$/, '')}`;
  return ['/index', '/en/index'].includes(path)
    ? path.replace(/index$/, '')
    : path.replace(/\/index$/, '');
}

/** Whether a page only leads on to another. */
export function isRedirect({tree}: Page): boolean {
  return select('meta[http-equiv=refresh]', tree) !== undefined;
}

export function isNotFound({path}: Page): boolean {
  return path.endsWith('/404');
}

/** Whether a page is a year or a series on one page, which repeats what its articles say. */
export function isBook({path}: Page): boolean {
  return path.endsWith('/book');
}

/** Whether a page holds nothing of its own for a sitemap to name. */
export function isSearchPage({path}: Page): boolean {
  return /^(?:\/en)?\/search$/.test(path);
}

/** The pages a reader comes to read: no redirects, no 404, no page that repeats others. */
export function readContentPages(build: string): Page[] {
  return readPages(build).filter((page) => !isRedirect(page) && !isNotFound(page) && !isBook(page));
}

/** All elements a CSS selector finds. */
export function all({tree}: Pick<Page, 'tree'>, selector: string): Element[] {
  return selectAll(selector, tree);
}

/** The values of an attribute (by its name in hast) of all elements a CSS selector finds. */
export function values(page: Pick<Page, 'tree'>, selector: string, property: string): string[] {
  return all(page, selector).map((element) => valueOf(element, property));
}

/** An attribute's value by its name in hast; empty where there is none. */
export function valueOf(element: Element | undefined, property: string): string {
  const value = element?.properties[property];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** The content of `<meta name=…>` or `<meta property=…>`; every one there is. */
export function metaOf(page: Pick<Page, 'tree'>, name: string): string[] {
  return values(page, `meta[name="${name}"], meta[property="${name}"]`, 'content');
}

/** The text of a node and all below it. */
export function textOf(node: Nodes | undefined): string {
  if (!node) {
    return '';
  }
  return 'children' in node
    ? node.children.map(textOf).join('')
    : node.type === 'text'
      ? node.value
      : '';
}

/** An absolute address of the site as a path; undefined for any other address. */
export function pathOnSite(address: string): string | undefined {
  return address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : undefined;
}
