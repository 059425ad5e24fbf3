import type {Element, ElementContent, Root} from 'hast';

/**
 * Whether an element is one that is looked for. Functions and the plain walks below, because selectors and a general
 * visitor of trees took most of the time of reading a page.
 */
export type Matches = (element: Element) => boolean;

/** Puts what `replace` returns where each matching element stood; what is in one, before or after, is not looked at. */
export function replaceElements(
  {children}: Element,
  matches: Matches,
  replace: (element: Element) => ElementContent[],
): void {
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    if (matches(child)) {
      const instead = replace(child);
      children.splice(index, 1, ...instead);
      index += instead.length - 1;
    } else {
      replaceElements(child, matches, replace);
    }
  }
}

/** Calls `act` with every element below one, outer ones first. */
export function eachElement({children}: Element | Root, act: (element: Element) => void): void {
  for (const child of children) {
    if (child.type === 'element') {
      act(child);
      eachElement(child, act);
    }
  }
}

/** The matching elements below one, in the order of the page. */
export function elementsIn(tree: Element, matches: Matches): Element[] {
  const found: Element[] = [];
  eachElement(tree, (element) => {
    if (matches(element)) found.push(element);
  });
  return found;
}

/** Elements of a tag's name. */
export function isTag(tag: string): Matches {
  return ({tagName}) => tagName === tag;
}

/** The classes of an element. */
export function classNames({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
