import {readFileSync, writeFileSync} from 'node:fs';
import {LineCounter, parseDocument, type YAMLMap, type Scalar} from 'yaml';
import {problemOf, type Entry, type Ledger} from './entry';

const head = `# Every address on another host that a page leads to: what it is cited for, what fixes its version (or why nothing
# does), and when it last answered. Written by \`npm run links\`; correct it by hand where it guesses wrong.
`;

/**
 * Reads a ledger.
 * @throws with every entry that is wrong, by file and line
 */
export function readLedger(file: string): Ledger {
  const lines = new LineCounter();
  // Dates stay what is written.
  const document = parseDocument<YAMLMap<Scalar<string>>>(readFileSync(file, 'utf8'), {
    lineCounter: lines,
    schema: 'failsafe',
  });
  const [error] = document.errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const entries = document.toJS() as Record<string, Partial<Entry>> | null;
  const ledger: Ledger = new Map();
  const problems: string[] = [];
  for (const {key} of document.contents?.items ?? []) {
    const entry = entries?.[key.value] ?? {};
    const problem = problemOf(key.value, entry);
    const {line} = lines.linePos(key.range?.[0] ?? 0);
    if (problem) problems.push(`${file}:${line}: ${key.value}: ${problem}.`);
    else ledger.set(key.value, entry as Entry);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return ledger;
}

/** Writes a ledger, an address a line, in order: a change is a line of a diff. */
export function writeLedger(file: string, ledger: Ledger): void {
  const lines = [...ledger]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([address, entry]) => `${address}: {${fieldsOf(entry)}}\n`);
  writeFileSync(file, head + lines.join(''));
}

function fieldsOf({purpose, pin, living, seen, moved, failed}: Entry): string {
  return Object.entries({purpose, pin, living, seen, moved, failed})
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${toScalar(value)}`))
    .join(', ');
}

/** Plain where YAML has no other reading of it. */
function toScalar(text: string): string {
  return /^[\w.+-][\w.+ /-]*$/.test(text) ? text : JSON.stringify(text);
}
