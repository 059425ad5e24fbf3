import type {Properties, Root, RootContent} from 'hast';
import {eachElement} from '../../built/article/elements';
import type {Chapter} from './types';

/** Attributes that name ids of the same document. */
const references = [
  'ariaControls',
  'ariaDescribedBy',
  'ariaLabelledBy',
  'headers',
  'htmlFor',
] as const;

/**
 * A chapter's text as part of a book: its ids begin with the chapter's, so that they stay unique among all chapters;
 * links to articles that are in the book lead there; what could be folded is open, for paper cannot unfold it.
 * @param hrefOf the address of a place in the book; the id is empty for a chapter's beginning
 */
export function bind(
  {id: chapter, tree}: Chapter,
  chapters: readonly Chapter[],
  hrefOf: (chapter: string, id: string) => string,
): Root {
  const byUrl = new Map(chapters.map(({url, id}) => [url, id]));
  const bound: Root = {...tree, children: tree.children.map(copyOf)};
  eachElement(bound, (element) => {
    const {tagName, properties} = element;
    prefixIds(properties, chapter);
    if (tagName === 'details') {
      properties['open'] = true;
    }
    if (tagName === 'a' && typeof properties['href'] === 'string') {
      const {page, fragment} = partsOf(properties['href']);
      const target = byUrl.get(page);
      if (target !== undefined) {
        properties['href'] = hrefOf(target, fragment && idIn(target, fragment));
      }
    }
  });
  return bound;
}

/** A copy of what is changed here and after: elements, not their text. */
function copyOf<Node extends RootContent>(node: Node): Node {
  return node.type === 'element'
    ? {...node, properties: {...node.properties}, children: node.children.map(copyOf)}
    : node;
}

/** What an id of a chapter is called in the book. */
function idIn(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

function prefixIds(properties: Properties, chapter: string): void {
  if (typeof properties['id'] === 'string') {
    properties['id'] = idIn(chapter, properties['id']);
  }
  for (const name of references) {
    const value = properties[name];
    if (value !== undefined && value !== null) {
      const ids = Array.isArray(value) ? value : String(value).split(' ');
      properties[name] = ids.map((id) => idIn(chapter, String(id))).join(' ');
    }
  }
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') {
      // Inside a drawing: `fill="url(#hatch)"`, `<use href="#box">`.
      const inner = value.replace(/(?<=^url\(#)/, `${chapter}--`);
      properties[name] = /^(?:xLinkHref|href)$/.test(name)
        ? inner.replace(/(?<=^#)/, `${chapter}--`)
        : inner;
    }
  }
}

/** An absolute address without its fragment, and the fragment, decoded. */
function partsOf(href: string): {page: string; fragment: string} {
  const [page = '', fragment = ''] = href.split('#');
  return {page, fragment: decodeURIComponent(fragment)};
}
