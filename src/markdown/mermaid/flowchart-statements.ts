import {DiagramError} from './diagram-error';
import {quote} from './source';
import type {Source} from './source';

const colours =
  'a class of ours, such as `:::good`: a colour of your own would be unreadable in the dark';

/** Statements that mermaid's store forgets, or that would change what cannot change here. */
const refused: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/^\s*classDef\b/, colours],
  [/^\s*style\b/, colours],
  [/^\s*linkStyle\b/, colours],
  [
    /^\s*click\b/,
    'a link in the text beside the figure: what is in a picture cannot be reached by keyboard',
  ],
];

interface Edge {
  id?: string;
  start: string;
  end: string;
  length?: number;
  stroke?: string;
  interpolate?: string;
  animate?: boolean;
  animation?: string;
}

/**
 * Refuses the statements of a flowchart that would otherwise be dropped without a word.
 * @param known ids of nodes and groups
 * @throws {DiagramError}
 */
export function refuseFlowchartStatements(
  source: Source,
  known: ReadonlySet<string>,
  edges: readonly Edge[],
): void {
  const all = new Set([...known, ...edges.map(({id}) => id)]);
  source.lines.forEach((line, index) => {
    const statement = refused.find(([pattern]) => pattern.test(line));
    if (statement) throw new DiagramError(index + 1, statement[1], quote(line));
    const named = /^\s*class\s+(\S+)\s/.exec(line)?.[1]?.split(',') ?? [];
    const unknown = named.find((id) => !all.has(id));
    if (unknown !== undefined) {
      throw new DiagramError(index + 1, 'a class for a node of the chart', `\`${unknown}\``);
    }
  });
  refuseData(source);
  for (const {start, length = 1, stroke, interpolate, animate, animation} of edges) {
    if (length > 1 && stroke !== 'invisible') {
      throw source.errorAt(
        /-{4,}|={4,}|-\.{2,}-|-{3,}>|={3,}>/,
        'the shortest form of a line (-->, ---, -.->, ==>): layout decides on lengths',
      );
    }
    if (interpolate !== undefined || animate !== undefined || animation !== undefined) {
      throw source.errorAbout(start, 'a line without animation or curve', 'an edge with either');
    }
  }
}

/** `A@{ … }` may hold a shape and a label; the rest would be lost. */
function refuseData(source: Source): void {
  const text = source.lines.join('\n');
  for (const {index, 1: data = ''} of text.matchAll(/@\{((?:"[^"]*"|[^}"])*)\}/g)) {
    const bare = data.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
    const other = [...bare.matchAll(/(?:^|[,\n])\s*([\w-]+)\s*:/g)]
      .map(([, key = '']) => key)
      .find((key) => key !== 'shape' && key !== 'label');
    if (other !== undefined) {
      throw new DiagramError(
        text.slice(0, index).split('\n').length,
        'only `shape` and `label` in @{ … }',
        `\`${other}\``,
      );
    }
  }
}
