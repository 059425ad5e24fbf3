import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** One folder with all that goes into it. */
export interface NewFolder {
  /** From the root; must not be there yet. */
  directory: string;
  /** Texts by name. */
  texts: Readonly<Record<string, string>>;
  /** Files to copy, by name. */
  copies?: Readonly<Record<string, string>>;
}

/**
 * Makes new folders under a root: all of them, or none. Each is written beside its place under a name that no program
 * reads (`_`), and gets its own name when all of them are whole.
 * @throws if one is there already or cannot be written; then nothing is left
 */
export function writeAll(root: string, folders: readonly NewFolder[]): void {
  const made: {temporary: string; final: string}[] = [];
  const moved: string[] = [];
  const parents: string[] = [];
  try {
    for (const {directory, texts, copies = {}} of folders) {
      const final = path.join(root, directory);
      if (existsSync(final)) {
        throw new Error(`Expected no ${directory}, found one: nothing was written.`);
      }
      const above = mkdirSync(path.dirname(final), {recursive: true});
      if (above !== undefined) parents.push(above);
      const temporary = mkdtempSync(path.join(path.dirname(final), '_new-'));
      made.push({temporary, final});
      // Such folders are closed to others.
      chmodSync(temporary, 0o755);
      for (const [name, text] of Object.entries(texts)) {
        writeFileSync(path.join(temporary, name), text);
      }
      for (const [name, from] of Object.entries(copies)) cpSync(from, path.join(temporary, name));
    }
    for (const {temporary, final} of made) {
      renameSync(temporary, final);
      moved.push(final);
    }
  } catch (error) {
    for (const one of [...made.map(({temporary}) => temporary), ...moved, ...parents]) {
      rmSync(one, {recursive: true, force: true});
    }
    throw error;
  }
}
