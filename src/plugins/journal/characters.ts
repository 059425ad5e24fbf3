import type {Problem} from '../../lib/problem';
import {forbiddenInXml} from '../../lib/xml-characters';

/** What feeds could not carry, and U+FFFD, which a decoder leaves where bytes were no UTF-8. */
const forbidden = new RegExp(`${forbiddenInXml.source}|\\uFFFD`, 'u');

/** Every line of a text that holds such a character; the first of a line is named. */
export function checkCharacters(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = forbidden.exec(line);
    if (!found) {
      return [];
    }
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        file,
        line: index + 1,
        found: `the character U+${code} in column ${found.index + 1}`,
        expected: 'text in UTF-8 without control characters',
      },
    ];
  });
}
