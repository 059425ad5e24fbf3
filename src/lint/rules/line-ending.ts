import {findIn} from '../find';
import type {Rule} from '../rule';

/** Line ends of Windows: between Chinese characters they would be drawn as a space. */
export const lineEnding: Rule = {
  id: 'line-ending',
  check({report, ...source}) {
    const all = findIn(source, /\r\n?/g);
    const [first] = all;
    if (first) {
      report({
        line: first.line,
        found: `${all.length} line ends with a carriage return (CRLF)`,
        expected: 'lines that end in LF alone',
        fix: all.map(({start, end}) => ({start, end, text: '\n'})),
      });
    }
  },
};
