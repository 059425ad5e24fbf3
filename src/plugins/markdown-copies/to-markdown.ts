import type {Root} from 'hast';
import {toMdast} from 'hast-util-to-mdast';
import type {Root as MarkdownRoot, RootContent, Text} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {mathToMarkdown} from 'mdast-util-math';
import {
  defaultHandlers,
  toMarkdown as serialize,
  type Handle,
  type Options,
} from 'mdast-util-to-markdown';
import {cjkFriendlyToMarkdown} from 'mdast-util-to-markdown-cjk-friendly';
import {handlersFor} from './handlers';
import {leanTree} from './lean-tree';
import type {Words} from './translations';

/**
 * An article's text as GitHub's Markdown, with formulas between dollars.
 * @param tree as `readArticle` gives it; stays as it is
 * @param url the article's address
 */
export function toMarkdown(tree: Root, url: string, words: Words): string {
  const handlers = handlersFor(words, url);
  const {children} = toMdast(leanTree(tree), {handlers, document: true}) as MarkdownRoot;
  return write(children);
}

/** What may have to be escaped: any of Markdown's punctuation, a break, a space at an end. */
const risky = /[\t\n\r!-/:-@[-`{-~]|^ | $/;

/** Text is written as it is where it can need no escape: to look for one takes most of the time of writing. */
const text: Handle = (node: Text, ...context) =>
  risky.test(node.value) ? (defaultHandlers.text as Handle)(node, ...context) : node.value;

/** Emphasis beside Chinese is written as it is read, without codes for characters. */
export const format: Options = {
  extensions: [gfmToMarkdown({tablePipeAlign: false}), mathToMarkdown(), cjkFriendlyToMarkdown()],
  handlers: {text},
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
};

/** Markdown's text. */
export function write(children: RootContent[]): string {
  return serialize({type: 'root', children}, format);
}
