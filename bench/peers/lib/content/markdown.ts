import type {PhrasingContent, Root, RootContent} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';

/** Reads a page as our site does, its own elements included. */
export function parseOwn(source: string, isMdx: boolean): Root {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(isMdx ? [remarkMdx] : [])
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkDirective)
    .use(remarkCjkFriendly)
    .parse(source);
}

/** Reads plain Markdown. */
export function parsePlain(source: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).parse(source);
}

/** Writes Markdown that every parser of CommonMark and GitHub's tables reads alike. */
export function toText(children: readonly RootContent[]): string {
  return (
    unified()
      .use(remarkStringify, {bullet: '-', fences: true, rule: '-'})
      .use(remarkGfm, {tablePipeAlign: false})
      // A dollar is not a formula's.
      .use(remarkMath)
      .stringify({type: 'root', children: [...children]})
      .trim()
  );
}

/** A run of text as Markdown, safe at a paragraph's start. */
export function toInlineText(children: readonly PhrasingContent[]): string {
  return toText([{type: 'paragraph', children: [...children]}]);
}
