import type {Mermaid} from 'mermaid';
import {borrowWindow} from './borrowed-window';
import {DiagramError} from './diagram-error';
import {quote} from './source';
import type {Source} from './source';

/** A parsed diagram: its kind, and mermaid's own store of what was written. */
export interface Parsed {
  type: string;
  db: unknown;
}

export type Parse = (text: string, source: Source) => Promise<Parsed>;

/** One diagram of each kind we draw: parsing it loads mermaid's grammar. */
const samples = ['flowchart LR\n a-->b', 'sequenceDiagram\n a->>b: c', 'stateDiagram-v2\n a-->b'];

/**
 * Loads mermaid's own parser; nothing is rendered. DOMPurify, which mermaid brings along, binds to `window` as it is
 * imported, so it gets jsdom's for just that long: left behind, the globals would make libraries that render pages
 * in this same process believe in a browser.
 */
export async function loadParser(): Promise<Parse> {
  const giveBack = borrowWindow();
  try {
    const {default: mermaid} = await import('mermaid');
    mermaid.initialize({securityLevel: 'strict'});
    for (const sample of samples) await mermaid.parse(sample);
    return (text, source) => parse(mermaid, text, source);
  } finally {
    giveBack();
  }
}

async function parse(
  {mermaidAPI, detectType}: Mermaid,
  text: string,
  source: Source,
): Promise<Parsed> {
  const first = source.lineOf(/\S/);
  const type = typeOf(() => detectType(text));
  if (!/^(flowchart|sequence|state)/.test(type)) {
    throw new DiagramError(
      first,
      'a flowchart, a sequenceDiagram or a stateDiagram-v2',
      quote(source.lines[first - 1] ?? ''),
    );
  }
  try {
    return await mermaidAPI.getDiagramFromText(text);
  } catch (cause) {
    throw toDiagramError(cause instanceof Error ? cause.message : String(cause), source, first);
  }
}

function typeOf(detect: () => string): string {
  try {
    return detect();
  } catch {
    return '';
  }
}

/** mermaid counts lines from the first that is not blank. */
function toDiagramError(message: string, source: Source, first: number): DiagramError {
  const line = Number(/^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1] ?? 1) + first - 1;
  const shape = /^No such shape: ([\w-]+)/.exec(message)?.[1];
  if (shape) {
    return source.errorAt(
      new RegExp(`\\b${shape}\\b`),
      'a shape of the list in docs/figures.md',
      quote(shape),
    );
  }
  const got = /got '([^']+)'/.exec(message)?.[1];
  return new DiagramError(
    line,
    'a line mermaid can read (docs/figures.md lists what is drawn)',
    got
      ? `${quote(source.lines[line - 1] ?? '')}, where its parser stops at ${got}`
      : (message.split('\n')[0] ?? message),
  );
}
