import type {Problem} from '../../src/lib/problem';
import {applyFixes} from '../../src/lint/apply-fixes';
import {lintText, type LintOptions} from '../../src/lint/lint';
import type {Rule} from '../../src/lint/rule';
import {rules} from '../../src/lint/rules';
import type {MendFinding} from './mends/mend';
import type {Note} from './note';
import {edit, sourceLine, type Traced} from './traced';

/** One mend brings another slip to light; a text that is not at rest after so many rounds is told of as it is. */
const rounds = 40;

/** A text with what was done to it. */
export interface Cleaned {
  traced: Traced;
  notes: Note[];
}

/**
 * Lets rules look at a text, and makes what they would: first what the lint itself can fix, then what only an importer
 * may do.
 */
export function clean(
  traced: Traced,
  options: LintOptions,
  stages: readonly (readonly Rule[])[],
): Cleaned {
  const notes: Note[] = [];
  let current = traced;
  // All look at once: reading a text is what takes time. None is a gate, which would keep the mends from what it names.
  const rules = stages.flatMap((stage, index) =>
    stage.map(({isGate: _, ...rule}) => ({...rule, id: `${index}`})),
  );
  for (let round = 0; round < rounds; round += 1) {
    const {problems} = lintText(current.text, 'index.md', options, rules);
    const fixed = firstFixed(current.text, problems, stages.length);
    if (fixed.length === 0) break;
    for (const {line, found, expected, needsPerson} of fixed as readonly MendFinding[]) {
      const at = sourceLine(current, line);
      notes.push({line: at, found, now: expected, ...(needsPerson && {needsPerson})});
    }
    current = edit(
      current,
      fixed.flatMap(({fix = []}) => fix),
    );
  }
  return {traced: current, notes};
}

/** What can be mended in the first stage that mends anything. */
function firstFixed(
  text: string,
  problems: readonly Problem[],
  stages: number,
): readonly Problem[] {
  for (let stage = 0; stage < stages; stage += 1) {
    const {fixed} = applyFixes(
      text,
      problems.filter(({rule}) => rule === `${stage}`),
    );
    if (fixed.length > 0) return fixed;
  }
  return [];
}

/** What the lint mends. */
export const lintRules: readonly Rule[] = rules;
