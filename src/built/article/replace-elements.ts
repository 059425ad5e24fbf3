import type {Element, ElementContent} from 'hast';
import {selectAll} from 'hast-util-select';
import {SKIP, visit} from 'unist-util-visit';

/** Puts what `replace` returns where each matching element stood, outer elements before inner ones. */
export function replaceElements(
  tree: Element,
  selector: string,
  replace: (element: Element) => ElementContent[],
): void {
  const matching = new Set(selectAll(selector, tree));
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || !parent || !matching.has(element)) return undefined;
    parent.children.splice(index, 1, ...replace(element));
    return [SKIP, index];
  });
}
