import {excerpt, findInNode} from '../find';
import type {Rule} from '../rule';

const bullets = /^[> \t]*(?:[-*+](?=[^\s\d*+-])|\d{1,2}[.)](?=[^\s\d])|[•●◦‧・])/gm;

/** Lines that begin as a list does and are none, as no space follows the mark: they run into one paragraph. */
export const literalList: Rule = {
  id: 'literal-list',
  create({report, ...source}) {
    return {
      paragraph(node) {
        const [first, second] = findInNode(source, node, bullets);
        if (first && second) {
          report({
            line: first.line,
            found: `\`${excerpt(source.text.slice(first.start), 12)}\`, which begins no list`,
            expected: 'a space behind the mark: `- words`, `1. words`',
          });
        }
      },
    };
  },
};
