import {placesOf} from './offsets';

/** Finds the matches of a query in a text: offsets in UTF-16 units, end exclusive. */
export type FindMarks = (text: string) => readonly (readonly [start: number, end: number])[];

const blocks =
  'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, pre, figcaption, blockquote, summary, div';
const unread = 'script, style, svg, math, button, nav, .hash-link';
const most = 500;

/** Where a query matches in an element, in reading order; a match may reach across inline elements, never across blocks. */
export function findRanges(root: Element, findMarks: FindMarks): Range[] {
  const ranges: Range[] = [];
  for (const nodes of textsByBlock(root)) {
    const lengths = nodes.map(({data}) => data.length);
    for (const [start, end] of findMarks(nodes.map(({data}) => data).join(''))) {
      const [from, to] = placesOf(lengths, start, end);
      const [first, last] = [nodes[from.index], nodes[to.index]];
      if (first && last && ranges.length < most) {
        const range = new Range();
        range.setStart(first, from.offset);
        range.setEnd(last, to.offset);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

function textsByBlock(root: Element): Text[][] {
  const groups = new Map<Element | null, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent && !parent.closest(unread)) {
      const block = parent.closest(blocks);
      groups.set(block, [...(groups.get(block) ?? []), node]);
    }
  }
  return [...groups.values()];
}

/** Index of the first match in or below an element; of the very first without one. */
export function firstFrom(ranges: readonly Range[], element: Element | null): number {
  const index = ranges.findIndex((range) => !element || range.comparePoint(element, 0) <= 0);
  return Math.max(0, index);
}

const all = 'rings-search';
const current = 'rings-search-current';

/**
 * Shows matches without touching the page's elements, and one of them strongly. A browser without the CSS Custom
 * Highlight API (Firefox before 140, Safari before 17.2) shows that one as selected text.
 */
export function paint(ranges: readonly Range[], index: number): void {
  const shown = ranges[index];
  if (!('highlights' in CSS)) {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (shown) {
      selection?.addRange(shown);
    }
    return;
  }
  CSS.highlights.set(all, new Highlight(...ranges));
  CSS.highlights.set(current, new Highlight(...(shown ? [shown] : [])));
}

/** Takes all highlights away. */
export function unpaint(): void {
  if ('highlights' in CSS) {
    CSS.highlights.delete(all);
    CSS.highlights.delete(current);
  } else {
    getSelection()?.removeAllRanges();
  }
}
