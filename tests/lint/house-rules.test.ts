import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Files that are committed or about to be, with their text; pictures and the like left out. */
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(resolve(root, path)))
  .map((path) => ({path, text: readFileSync(resolve(root, path), 'utf8')}))
  .filter(({text}) => !text.includes('\0'));

it('no source file is longer than 300 lines', () => {
  const long = files
    .filter(({path}) => /^(src|scripts)\/.*\.(tsx?|mjs|css)$/.test(path))
    .map(({path, text}) => ({path, lines: text.trimEnd().split('\n').length}))
    .filter(({lines}) => lines > 300)
    .map(({path, lines}) => `${path}: found ${lines} lines; expected 300 at most`);
  expect(long).toEqual([]);
});

it("no file names a path of somebody's machine", () => {
  const home = /(?<![\w.:/-])\/(?:work|root)\/[\w.-]+/;
  // Inside a lab's box /root is the box's own home.
  const outsideOfTheBox = /(?<![\w.:/-])\/work\/[\w.-]+/;
  const named = files.flatMap(({path, text}) =>
    text.split('\n').flatMap((line, index) => {
      const [found] = (path.startsWith('labs/') ? outsideOfTheBox : home).exec(line) ?? [];
      return found ? [`${path}:${index + 1}: found ${found}; expected a path from the root`] : [];
    }),
  );
  expect(named).toEqual([]);
});
