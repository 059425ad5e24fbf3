import type {Rule} from '../rule';

/** In UTF-16 units. The longest article of 2018 has 50,000; at ten times that a build takes minutes. */
export const longestText = 400_000;

/** A text that would hold up every build, such as a log that was pasted whole. */
export const oversizedFile: Rule = {
  id: 'oversized-file',
  isGate: true,
  check({text, report}) {
    if (text.length > longestText) {
      report({
        line: 1,
        found: `a text of ${text.length} characters`,
        expected: `at most ${longestText}: split it, or leave out of a listing what nobody reads`,
      });
    }
  },
};
