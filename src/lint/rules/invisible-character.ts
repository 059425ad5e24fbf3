import {findIn} from '../find';
import type {Rule} from '../rule';

/** Joiners stand inside pictures such as a family. */
const invisible =
  /[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D/gu;

/** What takes no room at all, and is there by a slip of copying. */
const nothing = /[\u200B\u2060\uFEFF]/;

/**
 * Characters that nobody sees: of no width, so that neither search nor copying finds the word, or turning the direction
 * of the text, so that code reads other than it runs (https://trojansource.codes).
 */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  check({report, ...source}) {
    for (const {text, line, start, end} of findIn(source, invisible)) {
      const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report({
        line,
        found: `the invisible character U+${code} before \`${source.text.slice(end, end + 8).split('\n')[0]}\``,
        expected: 'characters that can be seen',
        ...(nothing.test(text) && {fix: [{start, end, text: ''}]}),
      });
    }
  },
};
