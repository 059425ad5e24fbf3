import type {Rule} from '../rule';

/** An invisible mark that some editors put before a text: the front matter behind it would not be found. */
export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  isGate: true,
  check({text, report}) {
    if (text.startsWith('\u{FEFF}')) {
      report({
        line: 1,
        found: 'an invisible byte order mark before the text',
        expected: 'UTF-8 without one',
        fix: [{start: 0, end: 1, text: ''}],
      });
    }
  },
};
