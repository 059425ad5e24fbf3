/** A stretch of text, inside a match or between matches. */
export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its marks, so that both kinds can become text nodes.
 * Marks beyond the text, empty ones and those that begin inside another are left out.
 * @param marks offsets in UTF-16 units, end exclusive
 */
export function toSegments(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    if (start < done || end <= start || end > text.length) {
      continue;
    }
    segments.push({text: text.slice(done, start), marked: false});
    segments.push({text: text.slice(start, end), marked: true});
    done = end;
  }
  segments.push({text: text.slice(done), marked: false});
  return segments.filter((segment) => segment.text !== '');
}
