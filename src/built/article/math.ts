import type {Element} from 'hast';
import {classNames, elementsIn, isTag, replaceElements} from './elements';

/**
 * Leaves of each formula KaTeX set its MathML only, without the TeX source: without KaTeX's style
 * sheet a reader would show the formula up to three times.
 * @throws if a formula has no MathML.
 */
export function keepMathMl(article: Element): void {
  replaceElements(article, isFormula, (formula) => {
    const math = elementsIn(formula, isTag('math'));
    if (math.length === 0) {
      throw new Error(
        'Expected MathML in a formula, found none: give rehype-katex the output "mathml" or "htmlAndMathml".',
      );
    }
    return math;
  });
  replaceElements(article, isTag('semantics'), (semantics) =>
    semantics.children.filter((child) => child.type === 'element').slice(0, 1),
  );
}

function isFormula(element: Element): boolean {
  return classNames(element).includes('katex');
}
