import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {docusaurusServe} from '../support/docusaurus-serve';
import {oldAddresses, oldAddressesInAll} from '../support/old-addresses';
import {readContentPages} from '../support/pages';
import {locales, pathIn, siteDir} from '../support/site';
import type {Server} from '../support/static-server';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');
const pages = new Set(readContentPages(build).map(({path}) => path));
const articles = locales.flatMap((locale) => writtenArticles(siteDir, locale));
const feedFiles = ['rss.xml', 'atom.xml', 'feed.json'];

/** The addresses of PRODUCT.md in one language; articles are those that writers wrote. */
const promised = locales.flatMap((locale) => {
  const own = articles.filter((article) => article.locale === locale);
  const sets = own.flatMap(({year, series, tags}) => [
    year,
    ...(series ? [`series/${series}`] : []),
    ...tags.map((tag) => `tags/${tag}`),
  ]);
  const paths = [
    ...['', 'archive', 'tags', 'docs', 'about', ...feedFiles],
    ...own.map(({path}) => path),
    ...sets.flatMap((set) => [set, ...feedFiles.map((file) => `${set}/${file}`)]),
  ];
  return [...new Set(paths)].map((path) => pathIn(locale, `/${path}`));
});

/** What a browser without JavaScript ends at: HTTP redirects and `<meta http-equiv=refresh>` followed, five at most. */
async function follow(origin: string, from: string): Promise<{status: number; trail: string[]}> {
  const trail = [from];
  for (;;) {
    const response = await fetch(origin + trail.at(-1), {redirect: 'manual'});
    const location = response.headers.get('location');
    const [, refresh] =
      /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(await response.text()) ?? [];
    const next = location ?? refresh;
    if (next === undefined || trail.length > 5) {
      return {status: response.status, trail};
    }
    trail.push(next.replace(origin, ''));
  }
}

describe('on `docusaurus serve`', () => {
  let server: Server;
  beforeAll(async () => {
    server = await docusaurusServe(build);
  });
  afterAll(() => server.close());

  it.each(promised)('%s answers by itself', async (path) => {
    const {status, trail} = await follow(server.origin, path);
    expect(status).toBe(200);
    // `docusaurus serve` with `trailingSlash: false` asks a browser to leave out the slash of `/en/`.
    expect([...new Set(trail.map((one) => one.replace(/(?<=.)\/$/, '')))]).toEqual([
      path.replace(/(?<=.)\/$/, ''),
    ]);
  });

  it.each(oldAddressesInAll())('the old $from leads on to a page', async ({from, answers}) => {
    const {status, trail} = await follow(server.origin, from);
    expect(status, trail.join(' → ')).toBe(200);
    expect(trail.at(-1)).toBe(answers.find((path) => pages.has(path)));
  });

  it('an address that never was answers 404', async () => {
    for (const path of ['/no-such-page', '/en/no-such-page', '/2018/no-such-article']) {
      expect((await follow(server.origin, path)).status, path).toBe(404);
    }
  });
});

describe('the list of old addresses', () => {
  it('holds the 24 articles of 2018 under each of their addresses, and the index', () => {
    const from = oldAddresses().map((address) => address.from);
    expect(new Set(from).size).toBe(from.length);
    expect(from.filter((path) => path.startsWith('/docs/2018/'))).toHaveLength(24);
    expect(from.filter((path) => path.endsWith('.html'))).toHaveLength(24);
    expect(from).toContain('/docs/category/2018');
  });

  it('knows every article of 2018', () => {
    const answered = oldAddresses().flatMap(({answers}) => answers);
    const of2018 = articles.filter(({year}) => year === '2018').map(({path}) => `/${path}`);
    expect(of2018.length).toBeGreaterThan(0);
    expect(of2018.filter((path) => !answered.includes(path))).toEqual([]);
  });
});
