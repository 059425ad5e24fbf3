/** A change of a text, in offsets of its UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Something a writer has to mend: where it is, what was found there and what was expected. */
export interface Problem {
  /** Path from the site's root. */
  file: string;
  /** From 1. */
  line: number;
  found: string;
  expected: string;
  /** The rule that was broken, where rules have names: `heading-level`. */
  rule?: string;
  /** The edits that mend it, where there is no doubt how. */
  fix?: readonly Edit[];
}

/** One line a problem, in the form editors and terminals turn into a link: `file:line: found …; expected …. (rule)`. */
export function describeProblem({file, line, found, expected, rule}: Problem): string {
  return `${file}:${line}: found ${found}; expected ${expected}.${rule ? ` (${rule})` : ''}`;
}

/** Problems by file and line. */
export function byPlace(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Stops a build with every problem there is, sorted by place, so that a writer mends them in one go. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = byPlace(problems);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`${count} in the site's content:\n${sorted.map(describeProblem).join('\n')}`);
    this.problems = sorted;
    // Whoever prints the error tells what to mend, once, and not where in the code it was found.
    Object.defineProperty(this, 'problems', {enumerable: false});
    this.stack = `${this.name}: ${this.message}`;
  }
}
