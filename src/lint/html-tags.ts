import type {Html} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {findInNode, type Found} from './find';
import type {Source} from './rule';

/** An element of MDX, on lines of its own or in a sentence. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag in Markdown, where it is HTML. */
export interface HtmlTag extends Found {
  name: string;
  isClosing: boolean;
}

const tag =
  /<!--[\s\S]*?(?:-->|$)|<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/** Elements that have no content, and no tag that closes them. */
export const voidElements: readonly string[] = ['br', 'hr', 'wbr', 'img', 'input', 'link', 'meta'];

/** The tags of a piece of HTML, without those in comments. */
export function tagsIn(source: Source, node: Html): HtmlTag[] {
  return findInNode(source, node, tag).flatMap((found) => {
    const {name, slash} = found.groups;
    return name === undefined ? [] : [{...found, name, isClosing: slash === '/'}];
  });
}

/** Whether an element is one of HTML, by its first letter, as JSX has it. */
export function isHtmlName(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** The same visit for both kinds of elements of MDX. */
export function atElements(visit: (node: JsxElement) => void): {
  mdxJsxFlowElement: (node: MdxJsxFlowElement) => void;
  mdxJsxTextElement: (node: MdxJsxTextElement) => void;
} {
  return {mdxJsxFlowElement: visit, mdxJsxTextElement: visit};
}
