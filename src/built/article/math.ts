import type {Element} from 'hast';
import {textOf} from '../../lib/tex';
import {classNames, elementsIn, isTag, replaceElements} from './elements';

declare module 'hast' {
  interface ElementData {
    /** The TeX source of a formula. */
    tex?: string;
  }
}

/**
 * Leaves of each formula KaTeX set its MathML only, the TeX source beside it and out of the text: without KaTeX's style
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
  for (const math of elementsIn(article, isTag('math'))) {
    math.data = {position: {}, ...math.data, tex: texOf(math)};
  }
  replaceElements(article, isTag('semantics'), (semantics) =>
    semantics.children.filter((child) => child.type === 'element').slice(0, 1),
  );
}

function isFormula(element: Element): boolean {
  return classNames(element).includes('katex');
}

/** As rehype-math left it, or KaTeX wrote it; the letters shown where neither says more. */
function texOf(math: Element): string {
  const {dataTex} = math.properties;
  if (typeof dataTex === 'string') return dataTex;
  const [annotation] = elementsIn(math, isTag('annotation'));
  return textOf((annotation ?? math).children);
}
