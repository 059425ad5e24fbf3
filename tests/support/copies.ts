import type {Element, ElementContent} from 'hast';
import {selectAll} from 'hast-util-select';
import type {Nodes, Root} from 'mdast';
import type {} from 'mdast-util-math';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {valueOf} from './pages';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly);

/** What can be compared of an article's page and its Markdown copy. */
export interface Read {
  headings: string[];
  code: string[];
  cells: string[];
  links: string[];
  formulas: string[];
}

/** A Markdown copy's text as its reader's program reads it. */
export function parseCopy(text: string): Root {
  return parser.parse(text);
}

/**
 * What a copy says; the names of its figures lead to the page and are no links of the article's. Nor is what remark-gfm
 * makes a link of although its point is escaped, which then has no place in the text.
 */
export function readCopy(tree: Root): Read {
  const read: Read = {headings: [], code: [], cells: [], links: [], formulas: []};
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth > 1) read.headings.push(plainText(node));
    if (node.type === 'code') read.code.push(node.value.trimEnd());
    if (node.type === 'tableCell') read.cells.push(plainText(node));
    if (node.type === 'link' && !/^(圖：|Figure:)/.test(plainText(node)) && node.position)
      read.links.push(node.url);
    if (node.type === 'math' || node.type === 'inlineMath') read.formulas.push(node.value);
  });
  return read;
}

/**
 * What a built page's article says.
 * @param article the element around it
 * @param url the page's address
 */
export function readBuilt(article: Element, url: string): Read {
  const find = (selector: string) => selectAll(selector, article);
  const texts = (selector: string) => find(selector).map((one) => shownText(one));
  return {
    headings: texts('h2:not(#footnote-label), h3, h4'),
    code: find('[data-code]').map((block) =>
      selectAll('pre', block)
        .map((pre) => codeText(pre))
        .join('\n')
        .trimEnd(),
    ),
    cells: texts('th, td'),
    links: find('a[href]:not(.hash-link)').map((link) => new URL(valueOf(link, 'href'), url).href),
    formulas: texts('math'),
  };
}

/** Without spaces, which Markdown and HTML fold each in their way. */
function plainText(node: Nodes): string {
  const text = 'value' in node ? node.value : '';
  const children = 'children' in node ? node.children.map(plainText).join('') : '';
  return (text + children).replace(/\s/g, '');
}

function shownText(node: Element): string {
  return textIn(node).replace(/\s/g, '');
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || valueOf(node, 'className') === 'hash-link') return '';
  const source = node.properties['dataTex'];
  return typeof source === 'string' ? source : node.children.map(textIn).join('');
}

function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.properties['dataFeed'] === 'omit') return '';
  return node.children.map(codeText).join('');
}
