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
