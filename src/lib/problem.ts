/** Something a writer has to mend: where it is, what was found there and what was expected. */
export interface Problem {
  /** Path from the site's root. */
  file: string;
  /** From 1. */
  line: number;
  found: string;
  expected: string;
}

/** One line a problem, in the form editors and terminals turn into a link: `file:line: found …; expected …`. */
export function describeProblem({file, line, found, expected}: Problem): string {
  return `${file}:${line}: found ${found}; expected ${expected}.`;
}

/** Stops a build with every problem there is, sorted by place, so that a writer mends them in one go. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`${count} in the journal's content:\n${sorted.map(describeProblem).join('\n')}`);
    this.problems = sorted;
  }
}
