import {LineCounter, isMap, isNode, isPair, parseDocument, visit} from 'yaml';
import type {Problem} from './problem';

/** A YAML text read together with the places of its keys. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** The line of the key at a path, or of the nearest thing above it that is there. */
  lineOf: (path: readonly (string | number)[]) => number;
  /** What the YAML parser itself refused. */
  problems: Problem[];
}

/**
 * Reads a YAML text (YAML 1.2 core: a date stays the text the writer typed).
 * @param file path shown in problems
 * @param firstLine line of the file on which the text begins
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  // Not `prettyErrors`: they name a line of the text, which is another one in the file.
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false});
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  function lineOf(path: readonly (string | number)[]): number {
    let node: unknown = document.contents;
    let line = firstLine;
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((item) => String(item.key) === String(key))
        : undefined;
      const next: unknown =
        pair ??
        (isNode(node) && 'items' in node ? (node.items as unknown[])[Number(key)] : undefined);
      const place = isPair(next) ? next.key : next;
      if (!isNode(place) || !place.range) {
        break;
      }
      line = lineAt(place.range[0]);
      node = isPair(next) ? next.value : next;
    }
    return line;
  }

  const errors = document.errors.map(({message, pos}) => ({message, offset: pos[0]}));
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document)) {
        const message = `The alias *${alias.source} has no anchor before it`;
        errors.push({message, offset: alias.range?.[0] ?? 0});
      }
    },
  });
  return {
    file,
    value: errors.length > 0 ? null : (document.toJS() as unknown),
    lineOf,
    problems: errors.map(({message, offset}) => ({
      file,
      line: lineAt(offset),
      found: `YAML that cannot be read (${message})`,
      expected: 'well-formed YAML',
    })),
  };
}
