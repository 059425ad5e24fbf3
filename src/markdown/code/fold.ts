/** A listing's lines that are shown, and those a reader opens. */
export interface Folded<Line> {
  head: Line[];
  more: Line[];
}

/** A listing of more lines than this is folded, unless its fence says otherwise. */
const longest = 30;
const shown = 20;

/**
 * Folds a long listing after its first lines.
 * @param after how many lines stay in view, or false for all of them
 */
export function fold<Line>(lines: readonly Line[], after?: number | false): Folded<Line> {
  const at = after ?? (lines.length > longest ? shown : false);
  return at === false
    ? {head: [...lines], more: []}
    : {head: lines.slice(0, at), more: lines.slice(at)};
}
