import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type {Problem} from '../../src/lib/problem';
import {typographyProblems, type Knowledge} from './check';
import {titleOf} from './yaml-passages';

const folders = ['blog', 'docs', 'i18n'];

/** The texts whose typography is judged, and how. */
export interface Judge {
  /** By their paths from the site's root. */
  texts: ReadonlyMap<string, string>;
  problemsIn: (file: string, text: string) => Problem[];
}

/** Reads articles, handbook and their data, and the words that are refused in them. */
export function readJudge(root: string): Judge {
  const files = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((file) => /\.mdx?$|^blog\/[^/]+\.yml$/.test(file))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const titles = files
    .filter((file) => file.startsWith('blog/'))
    .flatMap((file) => titleOf(texts.get(file) ?? '') ?? []);
  const terms = path.join(root, 'scripts/typography/terms.yml');
  const words = parse(readFileSync(terms, 'utf8')) as Omit<Knowledge, 'titles'>;
  return {texts, problemsIn: (file, text) => problemsIn(file, text, {...words, titles})};
}

/** The problems of one file; a file that cannot be parsed is a problem itself. */
function problemsIn(file: string, text: string, known: Knowledge): Problem[] {
  try {
    return typographyProblems(file, text, known);
  } catch (error) {
    const {reason, line} = error as {reason?: string; line?: number};
    const found = reason ?? String(error);
    return [{file, line: line ?? 1, found, expected: 'Markdown that can be parsed'}];
  }
}
