/** Stands for the place of a character that is written otherwise in the file: an entity, a value of YAML. */
export const nowhere = -1;

/** For each UTF-16 unit of a text in which some marks were escaped, where it stands in the text before. */
export function beforeEscapes(escaped: string, source: string): number[] {
  let at = 0;
  return escaped.split('').map((unit) => (unit === source[at] ? at++ : at));
}

/** What Markdown leaves out of a text: a mark before what is meant literally, and how its lines begin and end. */
const leftOut = /[\\ \t>]/;

/**
 * For each UTF-16 unit of a text, where it stands in what was written for it.
 * @param start where that begins
 */
export function originsIn(written: string, text: string, start: number): number[] {
  let at = 0;
  return text.split('').map((unit) => {
    while (unit !== written[at] && leftOut.test(written[at] ?? '')) at += 1;
    if (unit === written[at]) return start + at++;
    // From here on nothing is sure.
    at = written.length;
    return nowhere;
  });
}
