/** A term's place in a section, as one byte: its field, then how often it stands in the text. */
export interface Occurrence {
  inTitle: boolean;
  inHeading: boolean;
  /** Half steps count for parts of camelCase names. */
  frequency: number;
}

const titleBit = 128;
const headingBit = 64;
const mostHalves = 63;

export function packOccurrence({inTitle, inHeading, frequency}: Occurrence): number {
  const halves = Math.min(mostHalves, Math.ceil(frequency * 2));
  return (inTitle ? titleBit : 0) | (inHeading ? headingBit : 0) | halves;
}

/** What text alone can reach; above it stand headings, then titles. */
const mostOfText = 11;

const saturation = 1.2;
const lengthShare = 0.6;

/**
 * How much an occurrence weighs, 0 to 15: BM25's saturation for text, more for a heading, most for a title.
 * @param relativeLength the section's length by the average
 */
export function impactOf(packed: number, relativeLength: number): number {
  if (packed & titleBit) return 15;
  const frequency = (packed & mostHalves) / 2;
  const length = 1 - lengthShare + lengthShare * Math.min(4, relativeLength);
  const saturated = frequency / (frequency + saturation * length);
  if (packed & headingBit) return 12 + Math.round(saturated * 2);
  return Math.round(saturated * mostOfText);
}
