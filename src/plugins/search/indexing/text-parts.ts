import type {SectionText, TextPart} from '../shared/index-format/text-part';
import type {IndexedPage} from '../types';

/**
 * How many characters a part has: few, for each hit takes one; but each part is a file, and on a large site files are
 * what an index costs most.
 */
export function partLength(pages: number): number {
  return pages > 1_000 ? 4_000 : 1_600;
}

/**
 * A page's text in parts of neighbouring sections. A long section is a part of its own.
 * @param target in characters
 */
export function textParts({sections, ...meta}: IndexedPage, target: number): TextPart[] {
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
