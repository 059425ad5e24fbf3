import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** A block of three colons that is never closed: all that follows, to the end of the page, is drawn inside it. */
export const unclosedDirective: Rule = {
  id: 'unclosed-directive',
  create({report, written}) {
    return {
      containerDirective(node) {
        const text = written(node);
        const [colons = ':::'] = /^:{3,}/.exec(text) ?? [];
        const last = (text.split('\n').at(-1) ?? '').replace(/^[>\s]*/, '').trimEnd();
        if (!text.includes('\n') || !/^:{3,}$/.test(last) || last.length < colons.length) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(text)}\`, which is never closed`,
            expected: `a line of \`${colons}\` where it ends`,
          });
        }
      },
    };
  },
};
