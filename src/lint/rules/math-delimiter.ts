import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** Two sums of money taken for a formula: `$5 and $10`. A formula has no space at its ends, and no digit behind it. */
export const mathDelimiter: Rule = {
  id: 'math-delimiter',
  create({report, written, text}) {
    return {
      inlineMath(node) {
        const shown = written(node);
        if (shown.startsWith('$$') || !shown.startsWith('$')) return;
        const after = text[node.position?.end.offset ?? 0] ?? '';
        if (/^\$\s|\s\$$/.test(shown) || /\d/.test(after)) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(shown + after)}\`, which is taken for a formula`,
            expected: '`\\$` where a dollar sign is meant; a formula without spaces at its ends',
          });
        }
      },
    };
  },
};
