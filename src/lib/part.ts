/**
 * The articles that one build of several writes: those of some years, or none but all lists (`rest`).
 * Pages that do not depend on articles, such as the handbook's, are written by every build.
 */
export type Part = readonly number[] | 'rest';

/**
 * A part as the environment names it: `2016,2017` or `rest`; undefined for the whole.
 * @throws on anything else, saying what there is
 */
export function toPart(text: string | undefined): Part | undefined {
  if (!text) return undefined;
  if (text === 'rest') return text;
  if (/^\d{4}(,\d{4})*$/.test(text)) return text.split(',').map(Number);
  throw new Error(
    `Expected RINGS_PART to be years as \`2016,2017\`, or \`rest\`, found \`${text}\`.`,
  );
}

/** Whether a build of this part writes the articles of a year. */
export function hasArticlesOf(part: Part | undefined, year: number): boolean {
  return part === undefined || (part !== 'rest' && part.includes(year));
}

/** Whether a build of this part writes the lists of articles. */
export function hasLists(part: Part | undefined): boolean {
  return part === undefined || part === 'rest';
}
