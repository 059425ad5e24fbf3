import type {Edit} from '../../src/lib/problem';

/** A text that knows which line of the source each of its lines came from. */
export interface Traced {
  text: string;
  /** For each line, the line of the source, from 1. */
  lines: readonly number[];
}

/** A text as it was found, or the part of it that begins at a line. */
export function trace(text: string, firstLine = 1): Traced {
  return {text, lines: text.split('\n').map((_, index) => firstLine + index)};
}

/** Makes changes that do not overlap; a line that is new came from where it was put in. */
export function edit({text, lines}: Traced, edits: readonly Edit[]): Traced {
  let result = '';
  const origins = [lines[0] ?? 1];
  let line = 0;
  let at = 0;
  // A line comes from where its first character does: those before it may have been taken out.
  let isEmpty = true;
  const put = (char: string) => {
    result += char;
    const origin = lines[line] ?? lines.at(-1) ?? 1;
    if (isEmpty) origins[origins.length - 1] = origin;
    isEmpty = char === '\n';
    if (isEmpty) origins.push(origin);
  };
  const pass = (end: number, isKept: boolean) => {
    for (const char of text.slice(at, end)) {
      if (isKept) put(char);
      if (char === '\n') line += 1;
    }
    at = end;
  };
  for (const {start, end, text: inserted} of edits.toSorted((a, b) => a.start - b.start)) {
    pass(start, true);
    for (const char of inserted) put(char);
    pass(end, false);
  }
  pass(text.length, true);
  if (isEmpty) origins[origins.length - 1] = lines[line] ?? lines.at(-1) ?? 1;
  return {text: result, lines: origins};
}

/** The line of the source that a line of the text came from. */
export function sourceLine({lines}: Traced, line: number): number {
  return lines[line - 1] ?? lines.at(-1) ?? 1;
}
