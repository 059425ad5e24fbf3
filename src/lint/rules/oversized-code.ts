import {lineOf} from '../find';
import type {Rule} from '../rule';

/** Lines of one listing: nobody reads more, and colouring tens of thousands takes minutes. */
export const longestListing = 2000;

/** A listing that nobody would read, and that holds up the build. */
export const oversizedCode: Rule = {
  id: 'oversized-code',
  create({report}) {
    return {
      code(node) {
        const lines = node.value.split('\n').length;
        if (lines > longestListing) {
          report({
            line: lineOf(node),
            found: `a listing of ${lines} lines`,
            expected: `at most ${longestListing}: show the part that matters, link to the rest`,
          });
        }
      },
    };
  },
};
