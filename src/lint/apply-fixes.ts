import type {Edit, Problem} from '../lib/problem';

/** A text after its certain mends, and the problems they belong to. */
export interface Fixed {
  text: string;
  fixed: readonly Problem[];
}

/**
 * Applies the fixes of problems to the text they were found in. A fix is made whole or not at all: one that touches
 * what another has changed waits until the text is looked at again.
 */
export function applyFixes(text: string, problems: readonly Problem[]): Fixed {
  const edits: Edit[] = [];
  const fixed = problems.filter(({fix}) => {
    if (!fix || fix.some((edit) => edits.some((other) => overlaps(edit, other)))) return false;
    edits.push(...fix);
    return true;
  });
  const mended = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
  return {text: mended, fixed};
}

/** Two insertions at one place would have no order. */
function overlaps(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
