import type {PageMeta, TextPart} from '../index-format/text-part';
import {foldWithOffsets, type Folded, type FoldTable} from '../text/fold';

/** A text part ready to be looked through. */
export interface FoldedPart extends Omit<PageMeta, 'title'> {
  title: Folded;
  /** Number of the first of its sections. */
  firstSection: number;
  sections: FoldedSection[];
}

export interface FoldedSection {
  id: string;
  heading: Folded;
  text: Folded;
}

export function foldPart(part: TextPart, firstSection: number, table: FoldTable): FoldedPart {
  const folded = (text: string): Folded => foldWithOffsets(text, table);
  return {
    ...part,
    firstSection,
    title: folded(part.title),
    sections: part.sections.map(({id, heading, text}) => ({
      id,
      heading: folded(heading),
      text: folded(text),
    })),
  };
}
