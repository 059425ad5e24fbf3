import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {filesIn} from '../archive';

const deep = `${'folder/'.repeat(14)}file-of-a-path-longer-than-100-bytes`;
const files = {
  'a.txt': 'one\n',
  'empty.txt': '',
  'exactly-a-block.txt': 'x'.repeat(512),
  'steps/001-年輪/output': '年輪\n'.repeat(500),
  [deep]: 'deep',
};
let archive = Buffer.alloc(0);

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  archive = execFileSync('tar', ['-c', '--format', 'ustar', '-C', folder, '.']);
  rmSync(folder, {recursive: true});
});

afterAll(() => {
  archive = Buffer.alloc(0);
});

it('reads the files of what tar wrote, whatever their length and the length of their path', () => {
  expect(Object.fromEntries(filesIn(archive))).toEqual(files);
});

it.each([
  ['nothing at all', 0],
  ['half a file', 1000],
  ['no end', 1536],
])('refuses an archive of %s', (_, length) => {
  expect(() => filesIn(archive.subarray(0, length))).toThrow(
    /Expected a tar archive that ends with an empty block, found the end at byte \d+/,
  );
});
