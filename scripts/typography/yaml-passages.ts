import {isScalar, LineCounter, parseDocument, visit} from 'yaml';
import {nowhere} from './origins';
import type {Passage} from './passages';

interface YamlOptions {
  /** The line of the file on which this YAML begins. */
  firstLine: number;
  /** Keys whose values are left alone. */
  skipKeys: readonly string[];
}

/** A tag's id, a path, an address: no prose. */
const identifier = /^[\w./:@-]*$/;

/** The sentences and labels of a YAML document, each with the line it begins on. */
export function yamlPassages(source: string, {firstLine, skipKeys}: YamlOptions): Passage[] {
  const lineCounter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, {lineCounter}), {
    Pair(_, {key}) {
      return isScalar(key) && skipKeys.includes(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(role, {value, range}) {
      if (role === 'key' || typeof value !== 'string' || identifier.test(value)) return;
      const line = lineCounter.linePos(range?.[0] ?? 0).line + firstLine - 1;
      const units = value.split('');
      passages.push({
        text: value,
        lines: units.map(() => line),
        origins: units.map(() => nowhere),
      });
    },
  });
  return passages;
}

/** The `title` of a file's front matter, or undefined. */
export function titleOf(markdown: string): string | undefined {
  const frontMatter = /^---\r?\n([\s\S]*?)\n---/.exec(markdown)?.[1];
  const title: unknown =
    frontMatter === undefined ? undefined : parseDocument(frontMatter).get('title');
  return typeof title === 'string' ? title : undefined;
}
