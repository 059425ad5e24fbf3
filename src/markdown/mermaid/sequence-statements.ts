import {DiagramError} from './diagram-error';
import {quote} from './source';
import type {Source} from './source';

/** Statements that mermaid's store forgets, or that are not drawn. */
const refused: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/(?:^|;)\s*box\b/i, 'participants without a box: a note over them can name what they share'],
  [/(?:^|;)\s*(?:create|destroy)\b/i, 'participants that stand from the beginning to the end'],
  [
    /(?:^|;)\s*rect\b/i,
    'a block with a name (opt, loop, critical) instead of a coloured background',
  ],
  [/(?:^|;)\s*par_over\b/i, '`par` instead of `par_over`'],
  [/(?:^|;)\s*title\b/i, '`accTitle: …` instead of `title`'],
  [
    /(?:^|;)\s*(?:links?|properties|details)\s+\S.*:/i,
    'a link in the text beside the figure: menus need a script',
  ],
  [/:\s*(?:no)?wrap:/i, 'text without `wrap:` or `nowrap:`: long lines are always broken'],
];

/** Texts whose rest mermaid takes for a comment. */
const comment = /#(?!\w+;).*/;

/**
 * Refuses the statements of a sequence diagram that would otherwise be dropped without a word.
 * @throws {DiagramError}
 */
export function refuseSequenceStatements(source: Source): void {
  source.lines.forEach((line, index) => {
    if (/^\s*acc(Title|Descr)\b/.test(line)) return;
    const statement = refused.find(([pattern]) => pattern.test(line));
    if (statement) throw new DiagramError(index + 1, statement[1], quote(line));
    const lost = comment.exec(line)?.[0];
    if (lost !== undefined) {
      throw new DiagramError(
        index + 1,
        '`#35;` for the character #, or %% at the start of a line for a comment',
        `${quote(lost)}, which mermaid drops`,
      );
    }
  });
}
