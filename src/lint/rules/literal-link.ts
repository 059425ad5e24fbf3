import {excerpt, findInNode} from '../find';
import type {Rule} from '../rule';

const slips: readonly [pattern: RegExp, expected: string][] = [
  [
    /(?<!\\)\]\([^()\n]*\s[^()\n]*\)/g,
    'an address without spaces, or in angle brackets: `[words](<the address>)`',
  ],
  [/(?<!\\)\] +\((?:https?:|\/|\.{1,2}\/)[^()\n]*\)/g, 'no space between `]` and `(`'],
  [
    /(?<!\\)\]（(?:(?:https?:|\/|\.{1,2}\/|#)[^）)\n]*[）)]|$)/g,
    'half-width parentheses, `[words](address)`',
  ],
];

/** A link that is none, for a space or a full-width parenthesis: a reader would see its brackets. */
export const literalLink: Rule = {
  id: 'literal-link',
  create({report, ...source}) {
    return {
      text(node) {
        for (const [pattern, expected] of slips) {
          for (const {line, text} of findInNode(source, node, pattern)) {
            report({line, found: `\`${excerpt(text)}\`, which is no link`, expected});
          }
        }
      },
    };
  },
};
