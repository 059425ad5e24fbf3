/** A place in a row of texts: which text, and where in it. */
export interface Place {
  index: number;
  offset: number;
}

/**
 * Finds a stretch of joined texts in the single texts, for matches that reach across elements.
 * @param lengths of the texts, in UTF-16 units
 * @param start where the stretch begins, counted through all texts; `end` exclusive
 */
export function placesOf(lengths: readonly number[], start: number, end: number): [Place, Place] {
  return [placeOf(lengths, start, false), placeOf(lengths, end, true)];
}

/** Between two texts an end belongs to the former, a start to the latter. */
function placeOf(lengths: readonly number[], position: number, isEnd: boolean): Place {
  let offset = position;
  for (const [index, length] of lengths.entries()) {
    if (offset < length || (isEnd && offset === length)) {
      return {index, offset};
    }
    offset -= length;
  }
  throw new RangeError(`Expected a position inside the texts, found ${position}`);
}
