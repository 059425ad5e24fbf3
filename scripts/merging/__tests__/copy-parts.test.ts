import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {copyParts} from '../copy-parts';
import {filesIn} from '../../../src/built/files-in';

const program = {'404.html': 'none', 'assets/js/main.1.js': '1', 'docs.html': 'handbook'};

/** Copies parts made of these files beside those that all have; the folder with the parts and the output. */
async function copy(...parts: Record<string, string>[]) {
  const named = parts.flatMap((files, index) =>
    Object.entries(files).map(([file, text]): [string, string] => [`${index}/${file}`, text]),
  );
  const folder = await folderOf({'out/old.html': 'before', ...Object.fromEntries(named)});
  const out = path.join(folder, 'out');
  const folders = parts.map((_, index) => path.join(folder, String(index)));
  return {out, run: () => copyParts(folders, out), folders};
}

it('puts the files of all parts into one folder, and leaves nothing of before', async () => {
  const {out, run} = await copy(
    {...program, '2016/a.html': 'a'},
    {...program, '2017/b.html': 'b', 'en/2017/b.html': 'B'},
  );
  run();
  const expected = [...Object.keys(program), '2016/a.html', '2017/b.html', 'en/2017/b.html'];
  expect(filesIn(out).toSorted()).toEqual(expected.toSorted());
  expect(readFileSync(path.join(out, 'en/2017/b.html'), 'utf8')).toBe('B');
});

it('refuses two different files at one address, naming both parts', async () => {
  const {run} = await copy(program, {...program, 'docs.html': 'another edition'});
  expect(run).toThrow(
    /^Expected one file for \/docs\.html, found different ones in .*0 and .*1\. Build all parts from the same commit/,
  );
});

it('refuses parts whose scripts or styles differ, which have different names', async () => {
  const {'assets/js/main.1.js': _, ...rest} = program;
  const {run} = await copy(program, {...rest, 'assets/js/main.2.js': '2'});
  expect(run).toThrow(
    /to have the scripts and styles of .*0, found \/assets\/js\/main\.1\.js in one/,
  );
  const more = await copy(program, {...program, 'en/assets/css/x.css': ''});
  expect(more.run).toThrow(/found \/en\/assets\/css\/x\.css in one of them only/);
});

it('refuses a folder that is no build, and none at all', async () => {
  const {run} = await copy(program, {'2017/b.html': 'b'});
  expect(run).toThrow(/Expected a part's build in .*1, found none/);
  expect(() => copyParts([], '/nowhere')).toThrow('Expected the folders of the parts');
});

it('does not empty a folder in which a part is', async () => {
  const {folders} = await copy(program, program);
  const [first = ''] = folders;
  expect(() => copyParts(folders, first)).toThrow('Expected an output apart from the parts');
  expect(() => copyParts(folders, path.dirname(first))).toThrow('Expected an output apart');
  expect(filesIn(first)).toHaveLength(3);
});
