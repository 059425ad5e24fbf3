import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {importFolder, type Outcome} from '../import-folder';
import {toReport} from '../report';
import {options} from './import';

describe('a folder of somebody’s Markdown', () => {
  let root: string;
  let outcomes: Outcome[];
  const files: Record<string, string> = {
    'a.md':
      '---\ntitle: A\ndate: 2019-01-02\n---\n[b](./other/b.md) [乙](b.md) ![p](p.png) [empty](empty.md)\n',
    'b.md': '---\ntitle: 乙\ndate: 2018-01-02\n---\n中文的內容。\n',
    'other/b.md': '---\ntitle: B\n---\nwords\n',
    'p.png': 'not looked into',
    'empty.md': '\n',
    'old.md': '---\ntitle: Old\n---\nwords\n',
    'book.md': '---\ntitle: Book\n---\nwords\n',
  };
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'import-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
      writeFileSync(path.join(root, file), text);
    }
    const taken = new Map([['old', 'blog/2018/old/index.md']]);
    outcomes = await importFolder(root, {...options, taken});
  });
  afterAll(() => rmSync(root, {recursive: true}));

  const madeOf = (file: string) => {
    const found = outcomes.find((one) => one.kind === 'made' && one.source.file === file);
    return found?.kind === 'made' ? found : undefined;
  };

  it('becomes articles in the language each is written in', () => {
    expect(madeOf('a.md')?.source.locale).toBe('en');
    expect(madeOf('b.md')?.source.locale).toBe('zh-Hant');
  });

  it('links its files to one another, takes pictures along, and unlinks what is not there', () => {
    expect(madeOf('a.md')?.text).toContain('[b](/2020/b-2) 乙 ![p](./p.png) empty\n');
    expect(madeOf('a.md')?.assets.map(({name}) => name)).toEqual(['p.png']);
  });

  it('numbers a name that a file of the year has', () => {
    expect(madeOf('book.md')?.source.slug).toBe('book-2');
  });

  it('numbers a name that comes twice, and leaves the journal’s own articles alone', () => {
    expect(madeOf('other/b.md')?.source.slug).toBe('b-2');
    expect(outcomes).toContainEqual({
      kind: 'refused',
      file: 'old.md',
      obstacles: [
        {
          line: 1,
          found: 'the slug `old`, which blog/2018/old/index.md has',
          expected: 'a slug no other article has: rename the file',
        },
      ],
    });
  });

  it('is reported file by file, those first that were not imported', () => {
    const report = toReport('them', outcomes, ({source}) => source.slug);
    expect(report).toContain('4 made, 3 of them to be looked at; 2 not imported.');
    expect(report.indexOf('## empty.md: not imported')).toBeLessThan(report.indexOf('## a.md → a'));
    expect(report).toContain('- empty.md:1: found an empty file; expected an article.');
  });
});
