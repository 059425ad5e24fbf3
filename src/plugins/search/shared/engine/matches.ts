/** What a hit's text is looked through for. */
export interface Needle {
  /** Folded. */
  text: string;
  /** Which part of the query it stands for. */
  part: number;
}

/** A needle found, in units of the folded text. */
export interface Match {
  start: number;
  end: number;
  part: number;
}

/** More in one section tell nothing more. */
const mostOfOneNeedle = 30;

/** Letters that a shorter Latin word must not stand behind: `ip` is no part of `zip`, `policy` is one of `dnsPolicy`. */
const latin = /[a-z0-9]/;
const shortest = 4;

/** Where the needles stand in a folded text, by place; of two at one place the longer first. */
export function findMatches(text: string, needles: readonly Needle[]): Match[] {
  const matches: Match[] = [];
  for (const needle of needles) {
    if (needle.text === '') continue;
    let start = text.indexOf(needle.text);
    for (let count = 0; start >= 0 && count < mostOfOneNeedle; count += 1) {
      const end = start + needle.text.length;
      if (!isInsideWord(text, start, needle.text)) matches.push({start, end, part: needle.part});
      start = text.indexOf(needle.text, end);
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isInsideWord(text: string, start: number, needle: string): boolean {
  if (!latin.test(needle[0] ?? '') || !latin.test(text[start - 1] ?? '')) return false;
  return needle.search(/[^a-z]|$/) < shortest;
}

/** How many parts of the query have a match. */
export function partsIn(matches: readonly Match[]): number {
  return new Set(matches.map(({part}) => part)).size;
}

/** The matches without those that begin inside of another, as offsets into the original text. */
export function toMarks(
  matches: readonly Match[],
  offsets: Uint32Array,
): [start: number, end: number][] {
  const marks: [number, number][] = [];
  for (const match of matches) {
    const start = offsets[match.start] ?? 0;
    const end = offsets[match.end] ?? 0;
    const last = marks.at(-1);
    if (start < end && (!last || start >= last[1])) marks.push([start, end]);
  }
  return marks;
}
