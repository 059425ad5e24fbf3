import type {Nodes} from 'mdast';
import type {Source} from './rule';

/** A match with its place in the file. */
export interface Found {
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
  start: number;
  end: number;
  line: number;
}

/** Every match of a pattern in a part of a text; the pattern has the flag `g`. */
export function findIn({text, lineAt}: Source, pattern: RegExp, from = 0, to = text.length) {
  const part = text.slice(from, to);
  // Mostly there is none, and `matchAll` makes a pattern anew to look.
  if (part.search(pattern) < 0) return [];
  return Array.from(part.matchAll(pattern), (match): Found => {
    const start = from + match.index;
    const end = start + match[0].length;
    return {text: match[0], groups: match.groups ?? {}, start, end, line: lineAt(start)};
  });
}

/** Every match of a pattern in a node as it was written. */
export function findInNode(source: Source, {position}: Nodes, pattern: RegExp): Found[] {
  const {start, end} = position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? []
    : findIn(source, pattern, start.offset, end.offset);
}

/** The first line of a node. */
export function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}

/** A piece of text for a message: one line, not too long. */
export function excerpt(text: string, length = 40): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
