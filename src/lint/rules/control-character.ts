import {forbiddenInXml} from '../../lib/xml-characters';
import {findIn} from '../find';
import type {Rule} from '../rule';

/** What feeds could not carry, and U+FFFD, which a decoder leaves where bytes were no UTF-8. */
const forbidden = new RegExp(`(?:${forbiddenInXml.source}|\\uFFFD)`, 'gu');

/** Characters that no feed can carry, and what remains of bytes that are no UTF-8; the first of each line is named. */
export const controlCharacter: Rule = {
  id: 'control-character',
  isGate: true,
  check({report, ...source}) {
    const told = new Set<number>();
    for (const {text, line, start} of findIn(source, forbidden)) {
      if (told.has(line)) continue;
      told.add(line);
      const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const column = start - source.text.lastIndexOf('\n', start - 1);
      report({
        line,
        found: `the character U+${code} in column ${column}`,
        expected: 'text in UTF-8 without control characters',
      });
    }
  },
};
