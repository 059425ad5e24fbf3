import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A fenced code block of an article. */
export interface Fence {
  file: string;
  /** The line of the opening fence, counted from 1. */
  line: number;
  language: string;
  /** What stands after the language. */
  meta: string;
  text: string;
}

/** The value of an attribute in a fence's meta, `title="pv.yaml"`; undefined when it is not there. */
export function attributeOf({meta}: Pick<Fence, 'meta'>, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=(["'])(.*?)\\1`).exec(meta)?.[2];
}

/** Whether a word stands in a fence's meta, outside quotes. */
export function isMarked({meta}: Pick<Fence, 'meta'>, word: string): boolean {
  return meta
    .replace(/(["']).*?\1/g, '')
    .split(/\s+/)
    .includes(word);
}

/**
 * The problems of a fence as a reader of the test wants them: each with its file and line, none for one that is marked
 * `invalid` and has some, a problem for one that is marked so without cause.
 * @param found each with the line within the fence, from 1; 0 or none for the fence itself
 */
export function problemsAt(
  fence: Pick<Fence, 'file' | 'line' | 'meta'>,
  found: readonly {line?: number; problem: string}[],
): string[] {
  if (!isMarked(fence, 'invalid')) {
    return found.map(({line = 0, problem}) => `${fence.file}:${fence.line + line} ${problem}`);
  }
  return found.length > 0
    ? []
    : [`${fence.file}:${fence.line} is marked invalid: expected a problem, found none`];
}

/** The fences of a Markdown text. Throws when the last one is not closed. */
export function fencesOf(markdown: string, file: string): Fence[] {
  const fences: Fence[] = [];
  let open: {fence: Fence; mark: string; indent: number; lines: string[]} | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const match = /^( *)(`{3,}|~{3,})\s*(\S*)\s*(.*)$/.exec(line);
    const [, indent = '', mark = '', language = '', meta = ''] = match ?? [];
    if (!open && match) {
      open = {
        fence: {file, line: index + 1, language, meta, text: ''},
        mark,
        indent: indent.length,
        lines: [],
      };
    } else if (open && match && mark.startsWith(open.mark) && language === '') {
      fences.push({...open.fence, text: open.lines.join('\n')});
      open = undefined;
    } else {
      open?.lines.push(line.slice(Math.min(open.indent, line.search(/\S|$/))));
    }
  }
  if (open) {
    throw new Error(
      `${file}:${open.fence.line}: expected a closing ${open.mark}, found the end of the file.`,
    );
  }
  return fences;
}

/** Where the articles of each language stand, from the root of the site. */
const articleFolders = ['blog', 'i18n/en/docusaurus-plugin-content-blog'];

/** The fences of every article of the site, in both languages. */
export function articleFences(siteDir: string): Fence[] {
  return articleFolders
    .flatMap((folder) =>
      readdirSync(join(siteDir, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
        join(folder, name),
      ),
    )
    .filter((file) => /\.mdx?$/.test(file))
    .flatMap((file) => fencesOf(readFileSync(join(siteDir, file), 'utf8'), file));
}
