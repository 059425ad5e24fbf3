import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Lets the keyboard reach what scrolls sideways when it is wider than the column: tables and display formulas.
 * Comes after rehype-katex.
 */
export default function rehypeScrollable(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'table' || isDisplayFormula(element)) {
        element.properties['tabIndex'] = 0;
      }
    });
  };
}

/** The element around a formula: HTML gives `math` itself no `tabindex`. */
function isDisplayFormula({children}: Element): boolean {
  const [first] = children;
  return (
    first?.type === 'element' && first.tagName === 'math' && first.properties['display'] === 'block'
  );
}
