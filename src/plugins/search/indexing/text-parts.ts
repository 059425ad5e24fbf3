import type {SectionText, TextPart} from '../shared/index-format/text-part';
import type {IndexedPage} from '../types';

/** In characters. A hit takes one part, so it is small; but each costs a file. */
const target = 1_400;

/** A page's text in parts of neighbouring sections. A long section is a part of its own. */
export function textParts({sections, ...meta}: IndexedPage): TextPart[] {
  const parts: SectionText[][] = [];
  let size = 0;
  for (const section of sections) {
    const length = section.heading.length + section.text.length;
    const open = parts.at(-1);
    if (open && size + length <= target) {
      open.push(section);
      size += length;
    } else {
      parts.push([section]);
      size = length;
    }
  }
  return parts.map((own) => ({...meta, sections: own}));
}
