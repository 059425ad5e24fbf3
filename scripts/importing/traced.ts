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
  const pass = (end: number, keep: boolean) => {
    for (const char of text.slice(at, end)) {
      if (char === '\n') line += 1;
      if (!keep) continue;
      result += char;
      if (char === '\n') origins.push(lines[line] ?? lines.at(-1) ?? 1);
    }
    at = end;
  };
  for (const {start, end, text: put} of edits.toSorted((a, b) => a.start - b.start)) {
    pass(start, true);
    result += put;
    for (const char of put) if (char === '\n') origins.push(lines[line] ?? 1);
    pass(end, false);
  }
  pass(text.length, true);
  return {text: result, lines: origins};
}

/** The line of the source that a line of the text came from. */
export function sourceLine({lines}: Traced, line: number): number {
  return lines[line - 1] ?? lines.at(-1) ?? 1;
}
