import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {filesIn} from '../../scripts/merging/files-in';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {siteDir} from '../support/site';

const english = 'i18n/en/docusaurus-plugin-content-blog';

/** An article that has what ties pages of several years together: a series, tags, citations and a picture. */
function toFile(slug: string, year: number, language: string, cites: string, more = ''): string {
  const tags = '[linux, storage]';
  return `---
title: ${slug} in ${language}
description: What ${slug} is about.
date: ${year}-02-03
authors: [editors]
tags: ${tags}
series: kubernetes-storage
${more}---

## Part {#part}

As [said](${cites}) in ${language}. ![A picture](./picture.png)
`;
}

/** Three years of two articles, the last of each year unlisted or in Chinese alone; a handbook of one page. */
function writeJournal(site: FixtureSite): void {
  for (const folder of ['blog/2018', english, 'docs', 'i18n/en/docusaurus-plugin-content-docs']) {
    rmSync(path.join(site.directory, folder), {recursive: true});
  }
  for (const file of ['docs/index.md', 'i18n/en/docusaurus-plugin-content-docs/current/index.md']) {
    site.write(file, '---\nslug: /\n---\n\n# Handbook\n');
  }
  site.write('sidebars.ts', `export default {handbook: ['index']};\n`);
  const articles = [
    {slug: 'first', year: 2017, cites: '/2019/fifth#part'},
    {slug: 'second', year: 2017, cites: '/2017/first', more: 'unlisted: true\n'},
    {slug: 'cert-manager', year: 2018, cites: '../../2017/first/index.md'},
    {slug: 'fourth', year: 2018, cites: '/2018', chineseOnly: true},
    {slug: 'fifth', year: 2019, cites: '/tags/linux'},
    {slug: 'sixth', year: 2019, cites: '/2019/fifth'},
  ];
  for (const {slug, year, cites, more, chineseOnly} of articles) {
    const inEnglish = cites.startsWith('/') ? `/en${cites}` : cites;
    const texts = {
      blog: toFile(slug, year, 'Chinese', cites, more),
      [english]: toFile(slug, year, 'English', inEnglish, more),
    };
    for (const [folder, text] of Object.entries(texts)) {
      if (chineseOnly && folder === english) continue;
      site.write(`${folder}/${year}/${slug}/index.md`, text);
      cpSync(
        path.join(siteDir, 'static/img/card.png'),
        path.join(site.directory, folder, String(year), slug, 'picture.png'),
      );
    }
  }
}

describe('a journal built in parts', () => {
  let site: FixtureSite;
  const build = (out: string, part = '') => {
    vi.stubEnv('RINGS_PART', part);
    const {status, output} = site.build('--out-dir', out);
    vi.unstubAllEnvs();
    expect(status, output).toBe(0);
  };
  const merge = (...parts: string[]) =>
    spawnSync(
      path.join(siteDir, 'node_modules/.bin/tsx'),
      [path.join(siteDir, 'scripts/merge.ts'), '--out', 'merged', ...parts],
      {cwd: site.directory, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}},
    );
  const read = (file: string) => readFileSync(path.join(site.directory, file));

  beforeAll(() => {
    site = makeFixtureSite();
    writeJournal(site);
    build('whole');
    build('a', '2017');
    build('b', '2018,2019');
    build('rest', 'rest');
  }, 240_000);
  afterAll(() => site.remove());

  it('is, once merged, byte for byte what one build of it is', () => {
    const {status, stderr} = merge('a', 'b', 'rest');
    expect(status, stderr).toBe(0);
    const [whole = [], merged = []] = ['whole', 'merged'].map((name) =>
      filesIn(path.join(site.directory, name)).toSorted(),
    );
    expect(merged).toEqual(whole);
    expect(whole.filter((file) => !read(`whole/${file}`).equals(read(`merged/${file}`)))).toEqual(
      [],
    );
    // So that the two are not alike in having nothing.
    const needed = [
      ...['2017/second.html', 'en/2018/cert-manager.html', '2019/book.epub', 'en/rss.xml'],
      ...['series/kubernetes-storage/feed.json', 'search/manifest.bin', 'sitemap.xml', '404.html'],
      ...['docs/2018/cert-manager/index.html', 'tags/linux.html'],
    ];
    expect(needed.filter((file) => !merged.includes(file))).toEqual([]);
  });

  it('has of a part the articles of its years alone', () => {
    const articles = filesIn(path.join(site.directory, 'a')).filter((file) =>
      /\d{4}.*\.html$/.test(file),
    );
    expect(articles.toSorted()).toEqual([
      '2017/first.html',
      '2017/second.html',
      'en/2017/first.html',
      'en/2017/second.html',
    ]);
  });

  it('is not merged while a part is missing, whose name is told', () => {
    const {status, stderr} = merge('a', 'rest');
    expect(status).toBe(1);
    expect(stderr).toContain('Build and name also: RINGS_PART=2018, RINGS_PART=2019.');
  });

  it('is not merged with links that lead nowhere, which no part could tell', () => {
    const html = read('a/2017/second.html').toString();
    site.write('a/2017/second.html', html.replace('/2017/first', '/2017/frist'));
    const {status, stderr} = merge('a', 'b', 'rest');
    site.write('a/2017/second.html', html);
    expect(status).toBe(1);
    expect(stderr).toContain('/2017/second.html: /2017/frist');
  });
});
