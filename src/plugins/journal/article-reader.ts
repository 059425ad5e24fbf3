import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {readTextWith, type ArticleText} from './article-text';
import {readBody, type Body} from './body';
import {digestOf, remembering, type Memory, type ReadText} from './remember';

/** What reads articles: all that decides what is made of a text, from the repository's root. */
const code = [
  'package-lock.json',
  'src/{lib,markdown,plugins/journal}/**/*.ts',
  '!**/__tests__/**',
];
const root = path.resolve(__dirname, '../../..');

export interface ArticleReader {
  readText: ReadText<ArticleText>;
  /** Takes up what was kept. */
  open: () => Promise<void>;
  keep: () => Promise<void>;
}

/**
 * Reads articles' texts, each once, and keeps what it made of their bodies in a file, for the other languages of a
 * build, the next run, and the next instance of the plugin: a preview makes all plugins anew at each save below
 * `i18n/<locale>`. Kept is what the same text, read by the same code, would give again.
 * @param file absolute, among the generated files
 */
export function createArticleReader(file: string): ArticleReader {
  const bodies: Memory<Body> = new Map();
  let version: string | undefined;
  let written = '';
  const toFile = () => JSON.stringify({version, bodies: [...bodies]});
  return {
    readText: remembering(readTextWith(remembering(readBody, bodies))),

    async open() {
      if (version !== undefined) return;
      version = await versionOf(code);
      const kept = await readKept(file);
      if (kept.version === version) {
        kept.bodies.forEach(([name, body]) => bodies.set(name, body));
        written = toFile();
      }
    },

    async keep() {
      const text = toFile();
      if (text === written) return;
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
      written = text;
    },
  };
}

async function versionOf(patterns: string[]): Promise<string> {
  const files = await Globby(patterns, {cwd: root});
  return digestOf(
    await Promise.all(files.toSorted().map((name) => readFile(path.join(root, name), 'utf8'))),
  );
}

/** None where none was kept, or where writing it was interrupted. */
async function readKept(
  file: string,
): Promise<{version?: string; bodies: [string, {digest: string; value: Body}][]}> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Awaited<ReturnType<typeof readKept>>;
  } catch {
    return {bodies: []};
  }
}
