import type {Element} from 'hast';
import {replaceElements} from './replace-elements';

const selectors = [
  '[data-feed="omit"]',
  'a.hash-link',
  'button',
  'script',
  'style',
  'template',
  // Icons have no size of their own without a style sheet: some readers draw them as wide as the column.
  '[class*="admonitionIcon"]',
  'svg[aria-hidden="true"]',
  // The second copy of a themed image, which a style sheet would hide.
  '[class*="themedComponent--dark"]',
];

/** Removes what only works, or only looks right, on the page itself. */
export function omit(article: Element): void {
  replaceElements(article, selectors.join(', '), () => []);
}
