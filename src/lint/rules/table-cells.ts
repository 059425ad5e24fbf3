import {lineOf} from '../find';
import type {Rule} from '../rule';

/** A row with other cells than its table's head: those too many vanish, as an unescaped `|` in code makes them. */
export const tableCells: Rule = {
  id: 'table-cells',
  create({report}) {
    return {
      table({children: [head, ...rows]}) {
        const width = head?.children.length ?? 0;
        for (const row of rows) {
          if (row.children.length !== width) {
            report({
              line: lineOf(row),
              found: `a row of ${row.children.length} cells`,
              expected: `${width}, as in the table's head; a \`|\` inside a cell is written \`\\|\``,
            });
          }
        }
      },
    };
  },
};
