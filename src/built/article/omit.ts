import type {Element} from 'hast';
import {classNames, replaceElements} from './elements';

const tags = new Set(['button', 'script', 'style', 'template']);

/** Removes what only works, or only looks right, on the page itself. */
export function omit(article: Element): void {
  replaceElements(article, isOmitted, () => []);
}

function isOmitted(element: Element): boolean {
  const {tagName, properties} = element;
  if (tags.has(tagName) || properties['dataFeed'] === 'omit') return true;
  if (tagName === 'svg' && properties['ariaHidden'] === 'true') return true;
  return classNames(element).some(
    (name) =>
      (tagName === 'a' && name === 'hash-link') ||
      // Icons have no size of their own without a style sheet: some readers draw them as wide as the column.
      name.includes('admonitionIcon') ||
      // The second copy of a themed image, which a style sheet would hide.
      name.includes('themedComponent--dark'),
  );
}
