import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {folderOf} from '../../../src/lib/__tests__/factories';
import {openStaging} from '../staging';

const old = {'build/index.html': 'old', 'package.json': ''};

/** The staging of `build` in a folder with these files. */
async function staged(files: Record<string, string> = old) {
  const folder = await folderOf(files);
  const open = (out = 'build') => openStaging(path.join(folder, out), folder);
  const site = () => readFileSync(path.join(folder, 'build/index.html'), 'utf8');
  return {folder, open, site};
}

const write = (folder: string, text = 'new') =>
  writeFileSync(path.join(folder, 'index.html'), text);

it('replaces the site by the new one, whole', async () => {
  const {folder, open, site} = await staged({...old, 'build/of-old.html': ''});
  const staging = open();
  write(staging.folder);
  expect(site()).toBe('old');
  staging.publish();
  expect(site()).toBe('new');
  expect(readdirSync(folder)).toEqual(['build', 'package.json']);
  expect(readdirSync(path.join(folder, 'build'))).toEqual(['index.html']);
});

it('makes a site where none was, in folders that were not there', async () => {
  const {folder, open} = await staged({'package.json': ''});
  const staging = open('parts/2016');
  write(staging.folder);
  staging.publish();
  expect(readdirSync(path.join(folder, 'parts'))).toEqual(['2016']);
});

it('leaves the old site and nothing else when it is discarded', async () => {
  const {folder, open, site} = await staged();
  const staging = open();
  write(staging.folder);
  staging.discard();
  expect(site()).toBe('old');
  expect(readdirSync(folder)).toEqual(['build', 'package.json']);
});

it('puts the old site back if the new one cannot come', async () => {
  const {folder, open, site} = await staged();
  const staging = open();
  renameSync(staging.folder, path.join(folder, 'elsewhere'));
  expect(() => staging.publish()).toThrow('ENOENT');
  staging.discard();
  expect(site()).toBe('old');
});

it('mends what a build left that was killed between taking the old site away and bringing the new one', async () => {
  const {folder, open, site} = await staged({
    '.build.staging/last/index.html': 'old',
    '.build.staging/next/index.html': 'new',
    '.build.staging/process': '4194305',
  });
  const staging = open();
  expect(site()).toBe('old');
  expect(readdirSync(staging.folder)).toEqual([]);
  staging.discard();
  expect(readdirSync(folder)).toEqual(['build']);
});

it('refuses to work while another process builds the same site', async () => {
  const {open, site, folder} = await staged({
    ...old,
    '.build.staging/process': String(process.ppid),
  });
  expect(() => open()).toThrow(`Expected one build at a time, found process ${process.ppid}`);
  expect(site()).toBe('old');
  expect(existsSync(path.join(folder, '.build.staging/process'))).toBe(true);
});

it('replaces what a link leads to, not the link', async () => {
  const {folder, open} = await staged({'package.json': '', 'www/site/index.html': 'old'});
  symlinkSync(path.join(folder, 'www/site'), path.join(folder, 'build'));
  const staging = open();
  write(staging.folder);
  staging.publish();
  expect(readFileSync(path.join(folder, 'www/site/index.html'), 'utf8')).toBe('new');
  expect(readdirSync(path.join(folder, 'www'))).toEqual(['site']);
});

it.each(['.', '..'])(
  'refuses %s as a place for the site, in which the sources are',
  async (out) => {
    const {folder, open} = await staged({...old, 'docs/index.md': ''});
    mkdirSync(path.join(folder, 'site'));
    expect(() => open(out)).toThrow('Expected an output that may be replaced');
  },
);
