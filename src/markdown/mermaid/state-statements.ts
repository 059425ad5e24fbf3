import {DiagramError} from './diagram-error';
import {quote} from './source';
import type {Source} from './source';

const colours =
  'a class of ours, such as `:::good`: a colour of your own would be unreadable in the dark';

/** Statements that mermaid's store forgets, or that are not drawn. */
const refused: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/^\s*classDef\b/, colours],
  [/^\s*style\b/, colours],
  [
    /^\s*click\b/,
    'a link in the text beside the figure: what is in a picture cannot be reached by keyboard',
  ],
  [/^\s*scale\b/, 'no `scale`: a figure takes the room its words need'],
  [/^\s*hide empty description\b/, 'no `hide empty description`: there are no empty ones here'],
  [/^\s*note\s+"/, '`note right of State: …`: a note belongs to a state'],
  [/^[^:"]*#/, '`#35;` for the character #, or %% at the start of a line for a comment'],
];

/**
 * Refuses the statements of a state diagram that would otherwise be dropped without a word.
 * @throws {DiagramError}
 */
export function refuseStateStatements({lines}: Source): void {
  let main = 'direction TB';
  let depth = 0;
  lines.forEach((line, index) => {
    if (/^\s*acc(Title|Descr)\b/.test(line)) return;
    const statement = refused.find(([pattern]) => pattern.test(line));
    if (statement) throw new DiagramError(index + 1, statement[1], quote(line));
    const isDirection = /^\s*direction\s/.test(line);
    if (isDirection && depth > 0 && line.trim() !== main) {
      throw new DiagramError(
        index + 1,
        `one direction for the whole diagram (\`${main}\`, before its first state)`,
        quote(line),
      );
    }
    if (isDirection) main = line.trim();
    depth += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
  });
}
