import {excerpt, findInNode} from '../find';
import type {Rule} from '../rule';

const marks = /(?<=^[ \t]*)(?<marks>#{2,6}|＃{1,6})(?<space>[\u00A0\u3000 ]*)(?=[^\s#＃])/gm;

/** Number signs that make no heading, as no space follows or they are full-width: a reader would see them. */
export const literalHeading: Rule = {
  id: 'literal-heading',
  create({report, ...source}) {
    return {
      paragraph(node) {
        for (const {start, end, line, groups, text} of findInNode(source, node, marks)) {
          const {length} = groups['marks'] ?? '';
          report({
            line,
            found: `\`${excerpt(text + source.text.slice(end, end + 12), 12)}\`, which is no heading`,
            expected: `\`${'#'.repeat(length)} \` with a space before the words`,
            fix: [{start, end, text: `${'#'.repeat(length)} `}],
          });
        }
      },
    };
  },
};
