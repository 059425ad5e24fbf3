import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {briefClasses, nameClasses} from '../brief-classes';
import {moduleSheets} from '../module-sheets';

const siteDir = path.resolve(__dirname, '../../../..');

describe('the name of a class', () => {
  let folder: string;
  const sheet = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'brief-classes-'));
    writeFileSync(sheet('a.module.css'), '.bar { margin: 0.5rem; } .bar > .open:hover {}');
    writeFileSync(sheet('b.module.css'), '@keyframes turn {} .open { animation: turn 1s; }');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('is the letters of its file and its number there', () => {
    const nameOf = briefClasses([sheet('a.module.css'), sheet('b.module.css')]);
    const names = (file: string, ...classes: string[]) =>
      classes.map((name) => nameOf({resourcePath: sheet(file)}, '', name));
    expect(names('a.module.css', 'bar', 'open')).toEqual(['b0', 'b1']);
    expect(names('b.module.css', 'turn', 'open')).toEqual(['c0', 'c1']);
  });

  it('is never one that blockers of advertisements hide', () => {
    const sheets = Array.from({length: 300}, () => sheet('a.module.css'));
    const names = sheets.map((_, place) => briefClasses(sheets.slice(0, place + 1)));
    const all = names.map((nameOf) => nameOf({resourcePath: sheet('a.module.css')}, '', 'bar'));
    expect(new Set(all).size).toBe(300);
    expect(all.filter((name) => /^ad/.test(name ?? ''))).toEqual([]);
  });

  it("is css-loader's own where the file or the name was not counted", () => {
    const nameOf = briefClasses([sheet('a.module.css')]);
    expect(nameOf({resourcePath: sheet('b.module.css')}, '', 'open')).toBeUndefined();
    expect(nameOf({resourcePath: sheet('a.module.css')}, '', 'shut')).toBeUndefined();
  });

  it('is no name that a style sheet of the site gives to something else', () => {
    const styles = moduleSheets(siteDir).map((file) => readFileSync(file, 'utf8'));
    expect(styles.length).toBeGreaterThan(50);
    expect(styles.join('\n').match(/(?<=[\s,(>+~])\.[a-z]+\d+\b/g)).toBeNull();
  });
});

it('makes css-loader use them, and the cache new with other files', () => {
  const modules: Record<string, unknown> = {localIdentName: '[local]'};
  const versionWith = (sheets: string[]) => {
    const config = {
      module: {rules: [{oneOf: [{use: [{loader: 'css-loader', options: {modules}}]}]}]},
      experiments: {cache: {version: '1'}},
    };
    nameClasses(config, sheets);
    return config.experiments.cache.version;
  };
  expect(versionWith(['a'])).toMatch(/^1-\w{8}$/);
  expect(modules['getLocalIdent']).toBeTypeOf('function');
  expect(versionWith(['a', 'b'])).not.toBe(versionWith(['a']));
});
