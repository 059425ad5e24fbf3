import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {filesIn} from '../../../built/files-in';
import {page, site} from '../../../built/__tests__/fixtures';
import {article, collection, folderOf, journal} from '../../../lib/__tests__/factories';
import {noProgress} from '../../../lib/progress';
import {toWords} from '../translations';
import {writeCopies, type CopiesJob} from '../write-copies';

const articles = [
  article('nat', {title: 'NAT: a_b*', description: 'Who "rewrites"?', tags: ['linux']}),
  article('dns', {year: 2019, updated: '2020-01-02'}),
  article('foreign', {locale: 'en', permalink: '/en/2018/foreign'}),
];

async function written(given: Partial<CopiesJob> = {}) {
  const outDir = await folderOf({
    '2018/nat.html': page('<p>NAT</p>'),
    '2019/dns.html': page('<p>DNS</p>'),
    '2018/hidden.html': page('<p>unlisted</p>'),
  });
  await writeCopies({
    journal: journal({
      articles,
      partial: {'2019/dns': ['zh-Hant']},
      collections: [
        collection('year', '2019', {title: '2019', slugs: ['dns']}),
        collection('year', '2018', {title: '2018', slugs: ['nat', 'foreign']}),
        collection('tag', 'linux', {slugs: ['nat']}),
      ],
    }),
    texts: new Map(),
    progress: noProgress,
    site,
    outDir,
    baseUrls: {'zh-Hant': '/', en: '/en/'},
    languages: {'zh-Hant': '中文', en: 'English'},
    words: toWords({}),
    ...given,
  });
  const read = (file: string) => readFile(path.join(outDir, file), 'utf8');
  return {read, files: filesIn(outDir).filter((file) => !file.endsWith('.html'))};
}

describe('Markdown copies', () => {
  it('stand beside the pages of articles in this language, none beside an unlisted one', async () => {
    const {files} = await written();
    expect(files.toSorted()).toEqual(['2018/nat.md', '2019/dns.md', 'llms.txt']);
  });

  it('begin with what is known of the article', async () => {
    const {read} = await written();
    const [, facts = '', text] = (await read('2018/nat.md')).split('---\n');
    expect(parse(facts)).toEqual({
      title: 'NAT: a_b*',
      description: 'Who "rewrites"?',
      url: 'https://rings.example/2018/nat',
      language: 'zh-Hant',
      translations: {en: 'https://rings.example/en/2018/nat'},
      authors: ['編輯室'],
      date: '2018-03-01',
      updated: '2018-03-01',
      tags: ['linux'],
    });
    expect(text).toBe('\n# NAT: a_b\\*\n\nNAT\n');
  });

  it('name no translation where there is none', async () => {
    const {read} = await written();
    expect(await read('2019/dns.md')).not.toContain('translations');
  });
});

describe('llms.txt', () => {
  it('lists the copies by year, then where else to look', async () => {
    const {read} = await written({handbook: '/docs'});
    expect(await read('llms.txt')).toBe(`# 年輪

> 一年一環

Every article has a Markdown copy at its own address with .md after it; the links lead there. A terminal session says under it where and when it was recorded.

## 2019

- [On dns](https://rings.example/2019/dns.md): About dns

## 2018

- [NAT: a_b\\*](https://rings.example/2018/nat.md): Who "rewrites"?

## Optional

- [English](https://rings.example/en/llms.txt)
- [Handbook](https://rings.example/docs)
- [Feed of all articles in full](https://rings.example/atom.xml)
`);
  });

  it('has no year without an article in its language, and no handbook where there is none', async () => {
    const {read} = await written({journal: journal({collections: [collection('year', '2018')]})});
    expect(await read('llms.txt')).not.toMatch(/2018|docs/);
  });
});
