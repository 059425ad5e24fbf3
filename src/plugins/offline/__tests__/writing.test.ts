import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {validated} from '../../../lib/__tests__/factories';
import {validateOptions} from '../options';
import {writeProgram} from '../write-program';
import {lightValue} from '../write-web-app';
import {writeKillSwitch, writeWorker} from '../write-worker';

let outDir: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(outDir, name)), {recursive: true});
  writeFileSync(path.join(outDir, name), text);
};
const read = (name: string) => readFileSync(path.join(outDir, name), 'utf8');
beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(outDir, {recursive: true}));

describe('the list of a build', () => {
  it('has what its script names, and no style rules of others', async () => {
    write('assets/js/main.00aa.js', 'e={7:"00bb"}[e],t={8:"00cc"}');
    write('assets/js/search.00bb.js', '');
    write('assets/css/search.00cc.css', '');
    write('assets/css/styles.00dd.css', '');
    write('assets/css/book.00ee.css', '');
    await writeProgram(outDir);
    expect(JSON.parse(read('assets/offline/main.00aa.json'))).toEqual([
      'css/search.00cc.css',
      'js/search.00bb.js',
    ]);
  });

  it('is none where there is no script, which is said', async () => {
    write('assets/js/other.js', '');
    write('assets/css/book.css', '');
    await expect(writeProgram(outDir)).rejects.toThrow(/Expected the pages' script in .*assets/);
  });
});

describe('the worker', () => {
  it('knows the languages and how much it may keep', async () => {
    await writeWorker(outDir, {languages: ['/rings/', '/rings/en/'], pages: 7, megabytes: 2});
    expect(read('sw.js')).toMatch(/languages:\["\/rings\/","\/rings\/en\/"\],pages:7,bytes:2e6/);
  });

  it('is a small one that answers nothing where it is turned off', async () => {
    await writeKillSwitch(outDir);
    expect(read('sw.js')).toContain('unregister');
    expect(read('sw.js')).not.toMatch(/fetch|respondWith/);
    expect(read('sw.js').length).toBeLessThan(500);
  });
});

it('takes the colour of the installed site from the design tokens', () => {
  expect(lightValue(':root{--rings-paper: light-dark(#fdfcf9, #171614);}', '--rings-paper')).toBe(
    '#fdfcf9',
  );
  expect(() => lightValue(':root{}', '--rings-paper')).toThrow(
    'Expected --rings-paper: light-dark',
  );
});

describe('the options', () => {
  it('have it off, and bounds that are said', () => {
    expect(validated(validateOptions, undefined)).toEqual({
      id: 'default',
      enabled: false,
      pages: 100,
      megabytes: 50,
    });
  });

  it('refuse a key that there is none of by its name', () => {
    expect(() => validated(validateOptions, {enable: true})).toThrow(
      'The offline plugin has no option "enable"',
    );
  });
});
