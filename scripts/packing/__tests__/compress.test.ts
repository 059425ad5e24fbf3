import {readFileSync, statSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {folderOf, toldTo} from '../../../src/lib/__tests__/factories';
import {filesIn} from '../../../src/built/files-in';
import {compressFiles} from '../compress';

const text = '年輪 Rings '.repeat(200);

it('puts beside a file the same text by Brotli and gzip, of the same time', async () => {
  const folder = await folderOf({'2018/a.html': text});
  const file = path.join(folder, '2018/a.html');
  utimesSync(file, 1_500_000_000, 1_500_000_000);
  await compressFiles(folder, ['2018/a.html']);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text);
  const times = ['.br', '.gz'].map((ending) => statSync(file + ending).mtimeMs);
  expect(times).toEqual([1.5e12, 1.5e12]);
});

it('writes the same bytes for the same file, whenever and wherever', async () => {
  const written = [];
  for (const name of ['a.xml', 'b.xml']) {
    const folder = await folderOf({[name]: text});
    await compressFiles(folder, [name]);
    written.push(
      ['.br', '.gz'].map((ending) => readFileSync(path.join(folder, name + ending), 'hex')),
    );
  }
  expect(written[0]).toEqual(written[1]);
});

it('leaves what would not become shorter, and what is packed in itself', async () => {
  const folder = await folderOf({'a.txt': 'short', 'b.png': text, 'c.epub': text, 'd.bin': text});
  const {files, before, brotli} = await compressFiles(folder, filesIn(folder));
  expect(filesIn(folder).toSorted()).toEqual(['a.txt', 'b.png', 'c.epub', 'd.bin']);
  expect({files, before, brotli}).toEqual({files: 0, before: 5, brotli: 5});
});

it('tells how far it is', async () => {
  const said: string[] = [];
  const folder = await folderOf({'a.js': text, 'b.css': text});
  await compressFiles(folder, ['a.js', 'b.css'], {progress: toldTo(said)});
  expect(said).toEqual(['0/2 files compressed', '1/2 files compressed', '2/2 files compressed']);
});
