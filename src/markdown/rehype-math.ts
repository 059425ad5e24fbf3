import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Leaves of a formula what is shown: its TeX source stands in KaTeX's MathML once more, where no browser shows it and a
 * reader without MathML would read it after the formula.
 * Comes after rehype-katex.
 */
export default function rehypeMath(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', ({tagName, children}, index, parent) => {
      if (tagName !== 'semantics' || index === undefined) return;
      const shown = children.filter((child) => !isAnnotation(child as Element));
      parent?.children.splice(index, 1, ...shown);
    });
  };
}

function isAnnotation({tagName}: Element): boolean {
  return tagName === 'annotation';
}
