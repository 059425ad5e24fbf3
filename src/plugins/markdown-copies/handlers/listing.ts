import type {Element, ElementContent} from 'hast';
import type {Handle, State} from 'hast-util-to-mdast';
import type {PhrasingContent, RootContent} from 'mdast';
import {textOf} from '../../../lib/tex';

/** Code as it is: the tree's `<pre><code class="language-x">` holds one text. */
export const pre: Handle = (_state, {children}) => {
  const [code] = children;
  const classes = code?.type === 'element' ? code.properties.className : undefined;
  const language = Array.isArray(classes) ? String(classes[0]).replace(/^language-/, '') : null;
  return {type: 'code', lang: language, value: textOf(children)};
};

/**
 * A listing with its title before it and its verdict after it: where and when it was run. On which machine and with
 * which tools is said once where it is always the same.
 */
export function listingOr(other: Handle): Handle {
  const said = new Set<string>();
  return (state, element, parent) => {
    const code = element.children.findIndex(holdsCode);
    if (code < 0) return other(state, element, parent);
    return element.children.flatMap((child, index): RootContent[] => {
      if (child.type !== 'element') return [];
      if (index < code) return [paragraph({type: 'strong', children: phrasing(state, child)})];
      return index === code ? state.all(child) : verdict(state, child, said);
    });
  };
}

function verdict(state: State, element: Element, said: Set<string>): RootContent[] {
  if (element.tagName !== 'details') return [quiet(state, element)];
  return element.children.filter(isElement).flatMap((part) => {
    const machine = part.tagName === 'summary' ? null : textOf(part.children);
    if (machine !== null && said.has(machine)) return [];
    if (machine !== null) said.add(machine);
    return [quiet(state, part)];
  });
}

function quiet(state: State, element: Element): RootContent {
  return paragraph({type: 'emphasis', children: phrasing(state, element)});
}

function holdsCode(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'div' && node.children.some(isPre);
}

function isPre(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'pre';
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function phrasing(state: State, element: Element): PhrasingContent[] {
  return state.all(element) as PhrasingContent[];
}

function paragraph(child: PhrasingContent): RootContent {
  return {type: 'paragraph', children: [child]};
}
