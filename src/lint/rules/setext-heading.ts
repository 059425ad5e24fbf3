import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** Words above a line of `---` or `===`, which were meant to be followed by a rule and become a heading. */
export const setextHeading: Rule = {
  id: 'setext-heading',
  create({report, written}) {
    return {
      heading(node) {
        const text = written(node);
        if (/\n[> \t]*(?:-+|=+)[ \t]*$/.test(text)) {
          report({
            line: lineOf(node),
            found: `a line below \`${excerpt(text)}\` that makes it a heading`,
            expected: '`##` before a heading, or an empty line before a rule',
          });
        }
      },
    };
  },
};
