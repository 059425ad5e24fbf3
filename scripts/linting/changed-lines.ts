import {diffArrays} from 'diff';

/** A line before and after. */
export interface ChangedLine {
  /** In the text before, from 1. */
  line: number;
  before: string;
  after: string;
}

/**
 * The lines that differ, for whoever wants to know what was mended; where lines were put in or taken out, those that
 * stood together in one piece.
 */
export function changedLines(before: string, after: string): ChangedLine[] {
  const changed: ChangedLine[] = [];
  let line = 1;
  let gone: string[] = [];
  let come: string[] = [];
  const tell = () => {
    const first = line - gone.length;
    if (gone.length === come.length) {
      gone.forEach((was, index) =>
        changed.push({line: first + index, before: was, after: come[index] ?? ''}),
      );
    } else changed.push({line: first, before: gone.join('⏎'), after: come.join('⏎')});
    [gone, come] = [[], []];
  };
  for (const {value, added, removed} of diffArrays(before.split('\n'), after.split('\n'))) {
    if (added) come = value;
    else if (removed) gone = value;
    else tell();
    if (!added) line += value.length;
  }
  tell();
  return changed;
}
