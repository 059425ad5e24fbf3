import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {digestOf, type Memory} from './remember';

const root = path.resolve(__dirname, '../..');

/** What was made of texts, kept in a file. */
export interface Kept<Value> {
  memory: Memory<Value>;
  /** Takes up what was kept. */
  open: () => Promise<void>;
  keep: () => Promise<void>;
}

export interface KeptOptions {
  /** Absolute, among the generated files. */
  file: string;
  /** All code that decides what is made of a text, as patterns from the repository's root. */
  code: readonly string[];
  /** What else decides it. */
  facts: readonly string[];
}

/**
 * Keeps what was made of each text in a file, for the other languages of a build, the next run, and the next instance
 * of a plugin: a preview makes all plugins anew at each save below `i18n/<locale>`. Kept is what the same text, read by
 * the same code, would give again.
 */
export function keptIn<Value>({file, code, facts}: KeptOptions): Kept<Value> {
  const memory: Memory<Value> = new Map();
  let version: string | undefined;
  let written = '';
  const toFile = () => JSON.stringify({version, bodies: [...memory]});
  return {
    memory,

    async open() {
      if (version !== undefined) return;
      version = digestOf([await codeVersion(code), ...facts]);
      const kept = await readKept<Value>(file);
      if (kept.version === version) {
        kept.bodies.forEach(([name, value]) => memory.set(name, value));
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

async function codeVersion(patterns: readonly string[]): Promise<string> {
  const files = await Globby(['package-lock.json', ...patterns, '!**/__tests__/**'], {cwd: root});
  return digestOf(
    await Promise.all(files.toSorted().map((name) => readFile(path.join(root, name), 'utf8'))),
  );
}

/** None where none was kept, or where writing it was interrupted. */
async function readKept<Value>(
  file: string,
): Promise<{version?: string; bodies: [string, {digest: string; value: Value}][]}> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Awaited<ReturnType<typeof readKept<Value>>>;
  } catch {
    return {bodies: []};
  }
}
