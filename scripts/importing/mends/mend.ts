import type {Nodes} from 'mdast';
import type {Edit} from '../../../src/lib/problem';
import {lineOf} from '../../../src/lint/find';
import type {Context, Finding, Rule} from '../../../src/lint/rule';

/** A change that the importer makes, in the shape of a lint's finding; `expected` is what stands there then. */
export interface MendFinding extends Finding {
  needsPerson?: boolean;
}

/** What a change says of itself. */
export interface Words {
  found: string;
  now: string;
  needsPerson?: boolean;
}

/** A rule all of whose findings are mended: the importer's answer to what the lint leaves to a writer. */
export type Mend = Rule;

/** Puts a text in the place of a part of the source. */
export function change(
  {report, lineAt}: Pick<Context, 'report' | 'lineAt'>,
  edits: Edit | readonly Edit[],
  {found, now, needsPerson}: Words,
): void {
  const fix: readonly Edit[] = 'start' in edits ? [edits] : edits;
  const first = fix[0];
  if (!first) return;
  const finding: MendFinding = {
    line: lineAt(first.start),
    found,
    expected: now,
    fix,
    ...(needsPerson && {needsPerson}),
  };
  report(finding);
}

/** Where a node stands in the source. */
export function spanOf({position}: Nodes): {start: number; end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0};
}

export {lineOf};

/** What stands before a node on its line, as the lines below it need it: `>` stays, a bullet becomes spaces. */
export function prefixOf(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.replace(/[^>\s]/g, ' ');
}
