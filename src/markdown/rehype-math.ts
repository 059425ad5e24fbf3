import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {sameAsShown, textOf} from '../lib/tex';

/**
 * Leaves of a formula what is shown: its TeX source stands in KaTeX's MathML once more, where no browser shows it and a
 * reader without MathML would read it after the formula. Where it says more than the letters shown, it stays as
 * `data-tex`, for who cannot show MathML at all.
 * Comes after rehype-katex.
 */
export default function rehypeMath(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', ({tagName, children}, index, parent) => {
      if (tagName !== 'semantics' || index === undefined || parent?.type !== 'element') return;
      const shown = children.filter((child) => !isAnnotation(child as Element));
      const tex = textOf(children.filter((child) => isAnnotation(child as Element)));
      parent.children.splice(index, 1, ...shown);
      if (!sameAsShown(tex, shown)) parent.properties['dataTex'] = tex;
    });
  };
}

function isAnnotation({tagName}: Element): boolean {
  return tagName === 'annotation';
}
