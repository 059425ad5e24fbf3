import type {PageMeta, SectionText, TextPart} from '../index-format/text-part';
import {foldWithOffsets, type Folded, type FoldTable} from '../text/fold';

/** A text part ready to be looked through. */
export interface FoldedPart extends PageMeta {
  foldedTitle: Folded;
  /** Number of the first of its sections. */
  firstSection: number;
  sections: FoldedSection[];
}

export interface FoldedSection extends SectionText {
  foldedHeading: Folded;
  foldedText: Folded;
}

export function foldPart(part: TextPart, firstSection: number, table: FoldTable): FoldedPart {
  return {
    ...part,
    firstSection,
    foldedTitle: foldWithOffsets(part.title, table),
    sections: part.sections.map((section) => ({
      ...section,
      foldedHeading: foldWithOffsets(section.heading, table),
      foldedText: foldWithOffsets(section.text, table),
    })),
  };
}
