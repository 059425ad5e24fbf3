import {excerpt, findInNode} from '../find';
import type {Rule} from '../rule';

const colons = /(?<=^[> \t]*)(?<colons>:{3,}) *(?<name>[a-z]+)?(?<title>[^\n]*)/gm;

/** Three colons that begin nothing, such as `:::tip 標題`: a reader would see them, and the words below as plain text. */
export const literalDirective: Rule = {
  id: 'literal-directive',
  create({report, ...source}) {
    return {
      paragraph(node) {
        for (const {start, end, line, groups, text} of findInNode(source, node, colons)) {
          const {colons: marks = ':::', name, title = ''} = groups;
          const words = title.trim();
          const isTitled = name !== undefined && /^ +[^\s[{]/.test(title) && !/[[\]]/.test(words);
          report({
            line,
            found: `\`${excerpt(text)}\`, which begins no block`,
            expected: isTitled
              ? `a title in brackets: \`${marks}${name}[${words}]\``
              : '`:::name` on a line of its own, closed by `:::`',
            ...(isTitled && {fix: [{start, end, text: `${marks}${name}[${words}]`}]}),
          });
        }
      },
    };
  },
};
