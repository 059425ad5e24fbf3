import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** Rows between pipes that make no table, as the line of dashes is missing or has other cells than the head. */
export const literalTable: Rule = {
  id: 'literal-table',
  create({report, written}) {
    return {
      paragraph(node) {
        const rows = written(node)
          .split('\n')
          .filter((line) => /^[> \t]*\|.*\|\s*$/.test(line));
        if (rows.length > 1) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(rows[0] ?? '')}\`, which begins no table`,
            expected: 'a second line `| --- | --- |` with as many cells as the head',
          });
        }
      },
    };
  },
};
