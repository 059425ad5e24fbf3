import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writeLightPages} from '../write-light-pages';

let outDir: string;
const file = (name: string) => path.join(outDir, name);
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(file(name)), {recursive: true});
  writeFileSync(file(name), text);
};

beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'light-pages-'));
});
afterEach(() => rmSync(outDir, {recursive: true}));

it('puts the rules a page uses in the place of the link to all of them', async () => {
  write('assets/css/styles.0a1b2c3d.css', '.a{color:red}.b{color:tan}');
  write(
    '2018/x.html',
    '<head><link rel=stylesheet href=/assets/css/styles.0a1b2c3d.css></head><p class=b>$&<!-- --> </p>',
  );
  const light =
    '<head><style>.b{color:tan}</style><noscript><link rel=stylesheet ' +
    'href=/assets/css/styles.0a1b2c3d.css></noscript></head><p class=b>$& </p>';
  await writeLightPages(outDir);
  expect(readFileSync(file('2018/x.html'), 'utf8')).toBe(light);
  // The merge of parts finds pages that have theirs.
  await writeLightPages(outDir);
  expect(readFileSync(file('2018/x.html'), 'utf8')).toBe(light);
});

it('leaves out what an application would look for, but nothing of what a reader sees', async () => {
  write('assets/css/styles.0a1b2c3d.css', '.a{color:red}');
  write(
    'x.html',
    '<html data-has-hydrated=false><link rel=stylesheet href=/assets/css/styles.0a1b2c3d.css>' +
      '<meta data-rh=true name=x /><a href=/y class="">a<!-- -->b</a>&lt;a class="" data-rh=true>',
  );
  await writeLightPages(outDir);
  expect(readFileSync(file('x.html'), 'utf8').replace(/<style>.*<\/noscript>/, '')).toBe(
    '<html><meta name=x /><a href=/y>ab</a>&lt;a class="" data-rh=true>',
  );
});

it('leaves pages alone that others write, and those of another language', async () => {
  write('assets/css/styles.0a1b2c3d.css', '.a{color:red}');
  const others = {
    'book.html': '<style>p{}</style><p class=a>',
    'en/x.html': '<link rel=stylesheet href=/en/assets/css/styles.ffffffff.css><p class=a>',
  };
  for (const [name, html] of Object.entries(others)) write(name, html);
  await writeLightPages(outDir);
  for (const [name, html] of Object.entries(others)) {
    expect(readFileSync(file(name), 'utf8')).toBe(html);
  }
});

it('says what it looked for when there is no style sheet', async () => {
  write('assets/css/book.css', '');
  await expect(writeLightPages(outDir)).rejects.toThrow(
    /Expected one style sheet in .*assets\/css/,
  );
});
