import {cpSync, mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runDocusaurus} from './docusaurus';

const root = path.resolve(import.meta.dirname, '../..');
const copied = [
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'scripts',
  'tsconfig.json',
  'blog',
  'docs',
  'i18n',
  'labs',
  'src',
  'static',
];

/** A copy of this site in a folder of its own, with other content laid over it. */
export interface FixtureSite {
  directory: string;
  /** Runs `docusaurus build`; the exit status and all that was printed. */
  build: (...options: string[]) => {status: number | null; output: string};
  /** Writes a file of the site, path from its root. */
  write: (file: string, text: string) => void;
  remove: () => void;
}

/** Copies the site without what was built or installed; the packages are shared. */
export function makeFixtureSite(overlay?: string): FixtureSite {
  const directory = mkdtempSync(path.join(tmpdir(), 'rings-'));
  for (const name of copied) {
    cpSync(path.join(root, name), path.join(directory, name), {recursive: true});
  }
  if (overlay) {
    cpSync(path.join(root, 'tests/fixtures', overlay), directory, {recursive: true});
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(directory, 'node_modules'));
  return {
    directory,
    build: (...options) => runDocusaurus(directory, 'build', ...options),
    write(file, text) {
      mkdirSync(path.dirname(path.join(directory, file)), {recursive: true});
      writeFileSync(path.join(directory, file), text);
    },
    remove() {
      rmSync(directory, {recursive: true, force: true});
    },
  };
}
