import {lineOf} from '../find';
import {headingId} from '../outline';
import type {Rule} from '../rule';

/** An id that another heading has already, or that no address should hold. */
export const headingIdRule: Rule = {
  id: 'heading-id',
  create({report, written}) {
    const lines = new Map<string, number>();
    return {
      heading(node) {
        const id = headingId(written(node));
        if (id === null) return;
        const line = lineOf(node);
        const first = lines.get(id);
        if (first !== undefined) {
          report({
            line,
            found: `the id \`${id}\`, which the heading in line ${first} has already`,
            expected: 'an id of its own',
          });
        } else if (!/^[a-z0-9][a-z0-9._-]*$/.test(id)) {
          report({
            line,
            found: `the id \`${id}\``,
            expected: 'an id of lower-case letters, digits and hyphens',
          });
        }
        lines.set(id, first ?? line);
      },
    };
  },
};
