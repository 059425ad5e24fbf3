import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {filesIn} from '../../src/built/files-in';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {bytesOf} from '../support/safe-build';
import {siteDir} from '../support/site';
import {writeSmallJournal} from '../support/small-journal';

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
    writeSmallJournal(site);
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
      ...['2017/first.md', 'en/2019/fifth.md', 'llms.txt', 'en/llms.txt'],
    ];
    expect(needed.filter((file) => !merged.includes(file))).toEqual([]);
  });

  it('has no Markdown copy of an unlisted article, whose page names none', () => {
    const files = filesIn(path.join(site.directory, 'whole'));
    expect(files.filter((file) => /second\./.test(file)).toSorted()).toEqual([
      '2017/second.html',
      'en/2017/second.html',
    ]);
    expect(read('whole/2017/first.html').toString()).toContain('first.md');
    expect(read('whole/2017/second.html').toString()).not.toMatch(/\.md\b|markdown"/);
    for (const list of ['whole/llms.txt', 'whole/en/llms.txt']) {
      expect(read(list).toString()).not.toContain('second');
    }
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
    // The site that was merged before stays.
    const [whole, merged] = ['whole', 'merged'].map((name) =>
      bytesOf(path.join(site.directory, name)),
    );
    expect(merged).toEqual(whole);
  });
});
