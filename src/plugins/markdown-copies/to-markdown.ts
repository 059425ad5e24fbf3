import type {Root} from 'hast';
import {toMdast} from 'hast-util-to-mdast';
import type {Root as MarkdownRoot, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {mathToMarkdown} from 'mdast-util-math';
import {toMarkdown as serialize} from 'mdast-util-to-markdown';
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

/** Markdown's text; emphasis beside Chinese is written as it is read, without codes for characters. */
export function write(children: RootContent[]): string {
  return serialize(
    {type: 'root', children},
    {
      extensions: [
        gfmToMarkdown({tablePipeAlign: false}),
        mathToMarkdown(),
        cjkFriendlyToMarkdown(),
      ],
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
    },
  );
}
