import {forbiddenInXml} from '../../../src/lib/xml-characters';
import {findIn} from '../../../src/lint/find';
import {change, type Mend} from './mend';

const unseen =
  /[\u00AD\u200C\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D/gu;
const forbidden = new RegExp(forbiddenInXml.source, 'gu');

/** Takes out characters that no feed carries, and those that nobody sees. */
export const characters: Mend = {
  id: 'characters',
  check(context) {
    for (const pattern of [forbidden, unseen]) {
      for (const {text, start, end} of findIn(context, pattern)) {
        const point = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        change(
          context,
          {start, end, text: ''},
          {found: `the character U+${point}`, now: 'nothing'},
        );
      }
    }
    for (const {start, end} of findIn(context, /\uFFFD/g)) {
      change(
        context,
        {start, end, text: '□'},
        {
          found: 'bytes that are no text',
          now: '□',
          needsPerson: true,
        },
      );
    }
  },
};
