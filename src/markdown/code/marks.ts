/** What a line of a listing can be marked as. */
export const marks = ['highlight', 'focus', 'added', 'removed'] as const;
export type Mark = (typeof marks)[number];

/** Marks of a terminal session's lines: the output of errors. */
export const sessionMarks = ['stderr'] as const;

/** The lines of each mark, counted from 1. */
export type Marked = ReadonlyMap<string, ReadonlySet<number>>;

/** Ends the build. `line` counts from 1 in the code as it was written; without it, the fence itself is meant. */
export type Fail = (message: string, line?: number) => never;

const comment =
  /^\s*(?:#|\/\/|--|;|%|\/\*|<!--|\{\/\*)\s*(?<mark>[a-z]+)-(?<where>next-line|start|end)\s*(?:\*\/|-->|\*\/\})?\s*$/;

/**
 * Takes the comments that mark lines (`# highlight-next-line`, `// focus-start` … `// focus-end`) out of a listing.
 * A mark that is not known, not closed or has no line fails.
 */
export function takeMarks(
  text: string,
  allowed: readonly string[],
  fail: Fail,
): {lines: string[]; marked: Map<string, Set<number>>} {
  const lines: string[] = [];
  const marked = new Map<string, Set<number>>();
  /** Marks that go on, and those of the next line: where they were written. */
  const open = new Map<string, number>();
  const next = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const {mark, where} = comment.exec(line)?.groups ?? {};
    if (mark === undefined) {
      lines.push(line);
      for (const name of [...open.keys(), ...next.keys()]) {
        marked.set(name, (marked.get(name) ?? new Set()).add(lines.length));
      }
      next.clear();
      return;
    }
    const place = index + 1;
    if (!allowed.includes(mark)) {
      fail(`Expected one of the marks ${allowed.join(', ')}, found \`${line.trim()}\`.`, place);
    }
    if (where === 'end' && !open.delete(mark)) {
      fail(`Expected \`${mark}-start\` before \`${mark}-end\`, found none.`, place);
    } else if (where === 'start') {
      open.set(mark, place);
    } else if (where === 'next-line') {
      next.set(mark, place);
    }
  });
  for (const [mark, place] of open) {
    fail(`Expected \`${mark}-end\` after \`${mark}-start\`, found the end of the listing.`, place);
  }
  for (const [mark, place] of next) {
    fail(`Expected a line after \`${mark}-next-line\`, found the end of the listing.`, place);
  }
  return {lines, marked};
}
