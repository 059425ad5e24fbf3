import {readAccessibility} from './accessibility';
import {readFlowchart} from './flowchart';
import type {Diagram} from './model';
import type {Parse} from './parser';
import {prepare} from './prepare';
import {readSequence} from './sequence';
import {refuseSequenceStatements} from './sequence-statements';
import {Source} from './source';
import {readState} from './state';

/**
 * Reads the text of a mermaid fence.
 * @throws {DiagramError} for what mermaid cannot parse, what is not drawn, and a diagram without a name.
 */
export async function readDiagram(text: string, parse: Parse): Promise<Diagram> {
  const source = new Source(text);
  const names = readAccessibility(source);
  const prepared = prepare(source);
  // Before parsing: mermaid needs a browser for some of what is refused.
  if (/^\s*sequenceDiagram/.test(prepared)) refuseSequenceStatements(source);
  const {type, db} = await parse(prepared, source);
  const read = type.startsWith('flowchart')
    ? readFlowchart
    : type === 'sequence'
      ? readSequence
      : readState;
  return {...names, ...read(db, source)};
}
