import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {filesIn} from '../../src/built/files-in';
import {makeFixtureSite, type FixtureSite} from '../support/fixture-site';
import {all, readPage, textOf, values} from '../support/pages';
import {titles, today, writeWaitingJournal} from '../support/waiting-journal';

/** What a file says, packed or not. */
function textIn(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.epub')) {
    return Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString())
      .join('\n');
  }
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

describe('a build of a journal that has a draft, a scheduled and an unlisted article', () => {
  let site: FixtureSite;
  let output: string;
  const build = (...options: string[]) => {
    vi.stubEnv('RINGS_TODAY', today);
    const built = site.build(...options);
    vi.unstubAllEnvs();
    return built;
  };
  const at = (file: string) => path.join(site.directory, 'build', file);
  const filesWith = (words: string) =>
    filesIn(at(''))
      .filter((file) => textIn(at(file)).includes(words))
      .toSorted();

  beforeAll(() => {
    site = makeFixtureSite();
    writeWaitingJournal(site);
    const built = build();
    ({output} = built);
    expect(built.status, output).toBe(0);
  }, 240_000);
  afterAll(() => site.remove());

  it.each([
    ['blog', titles.chinese, ''],
    ['i18n/en/docusaurus-plugin-content-blog', titles.english, 'en/'],
  ])('says what it left out of %s, and has nothing of it anywhere', (folder, title, base) => {
    expect(output).toContain(
      `2 articles left out: 1 draft, 1 scheduled; the next is due on 2019-06-02: ${folder}/2019/scheduled/index.md.`,
    );
    expect(existsSync(at(`${base}2019/draft.html`))).toBe(false);
    expect(existsSync(at(`${base}2019/scheduled.html`))).toBe(false);
    expect(filesWith(title.draft)).toEqual([]);
    expect(filesWith(title.scheduled)).toEqual([]);
  });

  it.each([
    {title: titles.chinese, base: '', word: '未列出'},
    {title: titles.english, base: 'en/', word: 'Unlisted'},
  ])(
    'has what is unlisted below /$base on its own page alone, marked and closed to search engines',
    ({title, base, word}) => {
      // So that the files are read right: the other is in lists, feeds, books and the search.
      const found = filesWith(title.out);
      for (const file of [
        ...['2019.html', 'tags/linux.html', 'rss.xml', '2019/feed.json', '2019/book.html'],
        ...['2019/book.epub', 'series/kubernetes-storage/book.epub', 'index.html'],
      ]) {
        expect(found).toContain(base + file);
      }
      expect(found.some((file) => file.startsWith(`${base}search/`))).toBe(true);

      const file = `${base}2019/unlisted.html`;
      expect(filesWith(title.unlisted)).toEqual([file]);
      const page = readPage(at(''), file);
      expect(values(page, 'meta[name=robots]', 'content')).toEqual(['noindex, nofollow']);
      expect(all(page, '[role=note] [data-mark]').map(textOf)).toEqual([word]);
      for (const sitemap of ['sitemap.xml', 'en/sitemap.xml']) {
        expect(textIn(at(sitemap))).toContain('/2019/out');
        expect(textIn(at(sitemap))).not.toContain('/2019/unlisted');
      }
    },
  );

  it('leads from an old address of what it left out to the year', () => {
    for (const [from, to] of [
      ['docs/2019/out', '/2019/out'],
      ['docs/2019/draft', '/2019'],
      ['en/docs/2019/scheduled', '/en/2019'],
    ] as const) {
      const stub = readPage(at(''), `${from}/index.html`);
      expect(values(stub, 'main a, body a', 'href')).toEqual([to]);
    }
  });

  it('fails where an article leads to what it leaves out, and says where and what to do', () => {
    site.write(
      'blog/2019/out/index.md',
      readFileSync(path.join(site.directory, 'blog/2019/out/index.md'), 'utf8') +
        '\n[甲](/2019/draft)\n\n[乙](../scheduled/index.md)\n',
    );
    const {status, output: told} = build('--locale', 'zh-Hant');
    expect(status).not.toBe(0);
    expect(told).toContain("2 problems in the site's content:");
    expect(told).toContain(
      'blog/2019/out/index.md:12: found a link to `/2019/draft`, which is a draft (blog/2019/draft/index.md);',
    );
    expect(told).toContain(
      'blog/2019/out/index.md:14: found a link to `../scheduled/index.md`, which is scheduled for 2019-06-02',
    );
  });
});
