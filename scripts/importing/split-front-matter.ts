import {readYaml} from '../../src/lib/yaml-source';
import type {Note} from './note';
import {trace, type Traced} from './traced';

/** A source's front matter and what stands below it. */
export interface Split {
  meta: Record<string, unknown>;
  lineOf: (key: string) => number;
  body: Traced;
  notes: Note[];
}

const closed = /^-{3,}[ \t]*\n(?<yaml>[\s\S]*?)^-{3,}[ \t]*(?:\n|$)/m;
/** Hexo also takes front matter that is only closed. */
const open =
  /^(?<yaml>(?:[A-Za-z_][\w-]*:[^\n]*\n|[ \t]+[^\n]*\n|[ \t]*-[ \t][^\n]*\n)+)-{3,}[ \t]*(?:\n|$)/;

/** Takes front matter off a text; where YAML cannot read it, its lines are read one by one. */
export function splitFrontMatter(text: string): Split {
  const start = /^\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(start.length);
  const above = start.split('\n').length - 1;
  const found = rest.startsWith('---') ? closed.exec(rest) : open.exec(rest);
  if (found?.index !== 0 || found.groups?.['yaml'] === undefined) {
    return {meta: {}, lineOf: () => 1, body: trace(text), notes: []};
  }
  const yaml = found.groups['yaml'];
  const firstLine = above + (rest.startsWith('---') ? 2 : 1);
  const body = trace(
    rest.slice(found[0].length),
    above + found[0].split('\n').length - (found[0].endsWith('\n') ? 0 : 1),
  );
  const source = readYaml(yaml.replace(/\t/g, '  '), '', firstLine);
  if (source.problems.length === 0 && isMap(source.value)) {
    return {meta: source.value, lineOf: (key) => source.lineOf([key]), body, notes: []};
  }
  const [problem] = source.problems;
  const notes: Note[] =
    yaml.trim() === ''
      ? []
      : [
          {
            line: problem?.line ?? firstLine,
            found: problem?.found ?? 'front matter that is no map',
            now: 'its lines read one by one',
            needsPerson: true,
          },
        ];
  return {...readLines(yaml, firstLine), body, notes};
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `key: words` and `- word` below it, as a person reads them. */
function readLines(yaml: string, firstLine: number): Pick<Split, 'meta' | 'lineOf'> {
  const meta: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  let last = '';
  yaml.split('\n').forEach((line, index) => {
    const {key, value = ''} =
      /^(?<key>[\w-]+)[ \t]*[:：][ \t]*(?<value>.*)$/.exec(line)?.groups ?? {};
    const item = /^[ \t]*-[ \t]+(?<item>.+)$/.exec(line)?.groups?.['item'];
    if (key !== undefined) {
      last = key;
      meta[key] = unquote(value);
      lines.set(key, firstLine + index);
    } else if (item !== undefined && last) {
      meta[last] = [meta[last]].flat().filter(Boolean).concat(unquote(item));
    }
  });
  return {meta, lineOf: (key) => lines.get(key) ?? firstLine};
}

function unquote(words: string): string {
  return words.trim().replace(/^(["'“])(.*)(["'”])$/, '$2');
}
