/** A term's place in a section, as one byte: bits for title and heading, then how often it stands in the text. */
export const inTitle = 128;
export const inHeading = 64;
const mostHalves = 63;

/** @param halves twice the frequency: the end of a camelCase name counts half */
export function packOccurrence(field: number, halves: number): number {
  return field | Math.min(mostHalves, halves);
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
  if (packed & inTitle) return 15;
  const frequency = (packed & mostHalves) / 2;
  const length = 1 - lengthShare + lengthShare * Math.min(4, relativeLength);
  const saturated = frequency / (frequency + saturation * length);
  if (packed & inHeading) return 12 + Math.round(saturated * 2);
  return Math.round(saturated * mostOfText);
}
