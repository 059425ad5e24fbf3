import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readArticle} from '../../../src/plugins/journal/article-sources';
import {checkTogether} from '../../../src/plugins/journal/cross-checks';
import {options, registries} from '../../importing/__tests__/import';
import {articleFiles, type NewArticle} from '../article-files';
import {checkWishes} from '../check-wishes';
import {labFiles} from '../lab-files';
import {writeAll} from '../write-all';

const article: NewArticle = {
  slug: 'tcp-backlog',
  title: '待辦：佇列',
  englishTitle: "TCP's backlog",
  date: '2020-02-29',
  author: 'editors',
  tags: ['linux'],
  hasLab: true,
};
const folders = [
  {locale: 'zh-Hant', directory: 'blog'},
  {locale: 'en', directory: 'i18n/en/blog'},
];

describe('a new article', () => {
  const files = articleFiles(article, folders);
  const readings = folders.map(({locale, directory}) => {
    const file = `${directory}/2020/tcp-backlog/index.md`;
    return readArticle(
      files[file] ?? '',
      file,
      file.slice(directory.length + 1),
      locale,
      options.readers,
    );
  });
  const sources = readings.flatMap((one) => one.sources);

  it('passes the lint in both languages, whose headings agree', () => {
    expect(readings.flatMap(({problems}) => problems)).toEqual([]);
    expect(checkTogether(sources, 'zh-Hant')).toEqual([]);
    const titles = ['待辦：佇列', "TCP's backlog"];
    expect(sources.map(({frontMatter}) => frontMatter.title)).toEqual(titles);
    expect(sources.map(({frontMatter}) => frontMatter.description)).toEqual(titles);
  });

  it('is a draft that shows the lab of its name, and says nothing else', () => {
    expect(sources.every(({frontMatter}) => frontMatter.draft)).toBe(true);
    expect(sources.map(({reading}) => reading.labs)).toEqual([['tcp-backlog'], ['tcp-backlog']]);
    const body = (files['blog/2020/tcp-backlog/index.md'] ?? '').replace(/^---[\s\S]*?\n---\n/, '');
    const rest = body.replace(/^## .*$|^::lab.*$|<!--.*?-->/gm, '').trim();
    expect(rest).toBe('');
  });

  it('has a lab with its titles', () => {
    expect(labFiles(article)['labs/tcp-backlog/lab.yml']).toContain("en: TCP's backlog");
  });
});

describe('what is refused', () => {
  const there = {
    registries,
    taken: new Map([['old', 'blog/2018/old/index.md']]),
    oldSlugs: ['moved'],
  };
  const wishes = {...article, series: undefined};

  it.each([
    [{slug: 'Tcp_Backlog'}, 'found `Tcp_Backlog`. Near it: tcp-backlog.'],
    [{slug: '佇列'}, 'found `佇列`.'],
    [{slug: 'book'}, 'found `book`: a year'],
    [{slug: 'old'}, 'blog/2018/old/index.md has it'],
    [{slug: 'moved'}, 'in blog/old-addresses.yml'],
    [{title: ' '}, 'Expected `--title "…"`'],
    [{date: '2019-02-29'}, 'found `2019-02-29`'],
    [{tags: []}, 'There are: linux, kubernetes, imported.'],
    [{tags: ['linx']}, 'found `linx`. Near it: linux.'],
    [{series: 'none'}, 'blog/series.yml'],
    [{author: 'me'}, 'blog/authors.yml'],
  ])('%o, with the reason', (wish, reason) => {
    const problems = checkWishes({...wishes, ...wish}, there);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
  });

  it('is nothing where all is as it should be', () => {
    expect(checkWishes(wishes, there)).toEqual([]);
  });
});

describe('writing all or nothing', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'new-'));
  });
  afterEach(() => rmSync(root, {recursive: true}));

  it('writes every folder', () => {
    writeAll(root, [{directory: 'a/b', texts: {'c.md': 'words'}}]);
    expect(readFileSync(path.join(root, 'a/b/c.md'), 'utf8')).toBe('words');
    expect(readdirSync(path.join(root, 'a'))).toEqual(['b']);
  });

  it('leaves nothing behind where one is there already, and that one as it was', () => {
    mkdirSync(path.join(root, 'there'));
    const folders = ['a/b', 'there'].map((directory) => ({directory, texts: {'c.md': 'words'}}));
    expect(() => writeAll(root, folders)).toThrow('Expected no there, found one');
    expect(readdirSync(root)).toEqual(['there']);
    expect(existsSync(path.join(root, 'there/c.md'))).toBe(false);
  });

  it('leaves nothing behind where a file cannot be copied', () => {
    const copies = {'p.png': path.join(root, 'none.png')};
    expect(() => writeAll(root, [{directory: 'a/b', texts: {}, copies}])).toThrow('none.png');
    expect(readdirSync(root)).toEqual([]);
  });
});
