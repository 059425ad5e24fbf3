import {findInNode} from '../find';
import type {Rule} from '../rule';

const slips: readonly [pattern: RegExp, what: string, expected: string][] = [
  [/(?<!\\)\[\^[^\]\s]+\](?!:)/g, 'note', 'a line `[^name]: …` that says it'],
  [/(?<!\\)\]\[[^\]\n]*\]/g, 'link', 'a line `[name]: address` that defines it'],
];

/** A reference to a note or an address that nobody defined: a reader would see its brackets. */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  create({report, ...source}) {
    return {
      text(node) {
        for (const [pattern, what, expected] of slips) {
          for (const {line, text} of findInNode(source, node, pattern)) {
            report({
              line,
              found: `the ${what} \`${text.replace(/^\]/, '')}\`, not defined`,
              expected,
            });
          }
        }
      },
    };
  },
};
