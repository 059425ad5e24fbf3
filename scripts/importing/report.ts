import type {Outcome} from './import-folder';
import type {Note} from './note';

/** How many became articles. */
export interface Counts {
  made: number;
  refused: number;
  /** Articles somebody should look at. */
  toLookAt: number;
}

export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const made = outcomes.filter((one) => one.kind === 'made');
  return {
    made: made.length,
    refused: outcomes.length - made.length,
    toLookAt: made.filter(({notes}) => notes.some((note) => note.needsPerson)).length,
  };
}

/** What was changed where, what needs a person and what could not be imported, as Markdown. */
export function toReport(
  root: string,
  outcomes: readonly Outcome[],
  targetOf: (outcome: Outcome & {kind: 'made'}) => string,
): string {
  const {made, refused, toLookAt} = countOutcomes(outcomes);
  const sections = outcomes
    .toSorted((a, b) => a.kind.localeCompare(b.kind) * -1 || fileOf(a).localeCompare(fileOf(b)))
    .map((outcome) =>
      outcome.kind === 'refused'
        ? [
            `## ${outcome.file}: not imported`,
            outcome.obstacles.map(
              ({line, found, expected}) =>
                `- ${outcome.file}:${line}: found ${found}; expected ${expected}.`,
            ),
          ]
        : [
            `## ${outcome.source.file} → ${targetOf(outcome)}`,
            ...part('A person should look at', outcome.notes, true, outcome.source.file),
            ...part('Changed', outcome.notes, false, outcome.source.file),
          ],
    )
    .map((blocks) => blocks.map((block) => [block].flat().join('\n')).join('\n\n'));
  return [
    `# Import of ${root}`,
    `${made} made, ${toLookAt} of them to be looked at; ${refused} not imported. Lines are those of the source.`,
    ...sections,
    '',
  ].join('\n\n');
}

function fileOf(outcome: Outcome): string {
  return outcome.kind === 'made' ? outcome.source.file : outcome.file;
}

function part(
  name: string,
  notes: readonly Note[],
  needsPerson: boolean,
  file: string,
): (string | string[])[] {
  const own = notes
    .filter((note) => (note.needsPerson ?? false) === needsPerson)
    .toSorted((a, b) => a.line - b.line)
    .map(({line, found, now}) => `- ${file}:${line}: ${found} → ${now}`.replaceAll('\n', '⏎'));
  return own.length > 0 ? [`### ${name}`, own] : [];
}
