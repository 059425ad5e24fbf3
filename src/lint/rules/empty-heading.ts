import {lineOf} from '../find';
import {headingId} from '../outline';
import type {Rule} from '../rule';

/** A heading without words: a gap in the page and an empty line in its table of contents. */
export const emptyHeading: Rule = {
  id: 'empty-heading',
  create({report, written}) {
    return {
      heading(node) {
        const words = written(node)
          .replace(/^[ \t]*#+|[-=\s#]+$/g, '')
          .trim();
        const id = headingId(written(node));
        if (words === '' || (id !== null && /^(?:\{[^}]*\}|<!--[^>]*-->)$/.test(words))) {
          report({
            line: lineOf(node),
            found: 'a heading without words',
            expected: 'what the section is about, or no heading',
          });
        }
      },
    };
  },
};
