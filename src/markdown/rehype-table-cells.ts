import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Says by a class how a table's cell is aligned: MDX would write a style attribute, which the site's
 * Content-Security-Policy allows nowhere. The rules are in src/css/prose.css.
 */
export default function rehypeTableCells(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', ({tagName, properties}) => {
      const {align, ...others} = properties;
      if ((tagName === 'td' || tagName === 'th') && typeof align === 'string') {
        delete properties['align'];
        if (align !== 'left')
          properties['className'] = [...classes(others['className']), `cell-${align}`];
      }
    });
  };
}

function classes(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
