import type {SectionText, TextPart} from '../shared/index-format/text-part';
import type {IndexedPage} from '../types';

/** In characters. A hit takes one part of a long page, so it is small; a short page is whole, for each part is a file. */
const partLength = 2_000;
const shortPage = 3_200;

/** A page's text in parts of neighbouring sections. A long section is a part of its own. */
export function textParts({sections, ...meta}: IndexedPage): TextPart[] {
  const parts: SectionText[][] = [];
  const lengths = sections.map(({heading, text}) => heading.length + text.length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const target = whole <= shortPage ? shortPage : partLength;
  let size = 0;
  sections.forEach((section, place) => {
    const length = lengths[place] ?? 0;
    const open = parts.at(-1);
    if (open && size + length <= target) {
      open.push(section);
      size += length;
    } else {
      parts.push([section]);
      size = length;
    }
  });
  return parts.map((own) => ({...meta, sections: own}));
}
