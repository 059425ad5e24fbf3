import {findInNode} from '../find';
import type {Rule} from '../rule';

/** Marks of strong text and of struck text, unless escaped. */
const mark = /(?<!\\)(?:\*\*|~~)/g;

/**
 * A mark of emphasis left in the text: a reader would see the asterisks. It is one that was not closed, or that has a
 * space inside.
 */
export const literalMark: Rule = {
  id: 'literal-mark',
  create({report, ...source}) {
    return {
      text(node) {
        const [first] = findInNode(source, node, mark);
        if (!first) return;
        const around = source.text.slice(Math.max(0, first.start - 8), first.start + 10);
        report({
          line: first.line,
          found: `\`${first.text}\` left over in \`${around.replaceAll('\n', ' ').trim()}\``,
          expected: `each to open or close emphasis: close it, take out the space inside it, or write \`\\*\\*\` where it is meant`,
        });
      },
    };
  },
};
