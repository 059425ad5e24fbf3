import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {filesIn} from '../../src/built/files-in';
import {keeping} from '../../scripts/packing/headers';
import {ask, type Question} from '../support/ask';
import {servePacked, type PackedServer} from '../support/packed-site';

const pages = ['/', '/en', '/2018', '/en/2018', '/docs', '/search?q=dns', '/2018/cert-manager'];

describe('the site behind deploy/nginx.conf', () => {
  let server: PackedServer;
  beforeAll(async () => {
    server = await servePacked(inject('builtSite'));
  });
  afterAll(() => server.close());

  const get = (address: string, question?: Question) => ask(server.origin, address, question);
  const read = (file: string) => readFileSync(path.join(server.folder, file));
  const siteFiles = () => filesIn(server.folder).filter((file) => !/\.(br|gz)$/.test(file));

  it('lets for ever be kept what has a hash in its name, and that alone', async () => {
    const kept: Record<string, string[]> = {};
    for (const file of siteFiles()) {
      const {headers} = await get(encodeURI(`/${file}`), {method: 'HEAD'});
      (kept[headers['cache-control'] ?? 'none'] ??= []).push(file);
    }
    expect(Object.keys(kept).toSorted()).toEqual([keeping.forever, keeping.asked].toSorted());
    expect(kept[keeping.forever]?.length).toBeGreaterThan(100);
    const hashed = /[.-][\da-f]{6,}\.\w+$/;
    expect(kept[keeping.forever]?.filter((file) => !hashed.test(file))).toEqual([]);
    expect(kept[keeping.asked]?.filter((file) => hashed.test(file))).toEqual([]);
  });

  it.each([
    ...pages.map((address) => [address, 'text/html; charset=utf-8'] as const),
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/en/2018/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/2018/feed.json', 'application/feed+json'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/en/llms.txt', 'text/plain; charset=utf-8'],
    ['/2018/cert-manager.md', 'text/markdown; charset=utf-8'],
    ['/img/favicon.svg', 'image/svg+xml'],
    ['/img/card.png', 'image/png'],
    ['/2018/book.epub', 'application/epub+zip'],
    ['/search/manifest.bin', 'application/octet-stream'],
  ] as const)('calls %s %s', async (address, type) => {
    const {status, headers} = await get(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('names of a Markdown copy the page, which is the original, and of nothing else', async () => {
    const linkOf = async (address: string) => (await get(address)).headers.link;
    const page = 'https://rings.example/en/2018/cert-manager';
    expect(await linkOf('/en/2018/cert-manager.md')).toBe(`<${page}>; rel="canonical"`);
    for (const address of ['/en/2018/cert-manager', '/rss.xml', '/2018/none.md', '/a%0d%0ab.md']) {
      expect(await linkOf(address), address).toBeUndefined();
    }
  });

  it('knows a type for every kind of file there is but the search index', async () => {
    const byEnding = new Map(siteFiles().map((file) => [path.extname(file), file]));
    const unknown: string[] = [];
    for (const [ending, file] of byEnding) {
      const {headers} = await get(encodeURI(`/${file}`), {method: 'HEAD'});
      if (headers['content-type'] === 'application/octet-stream') unknown.push(ending);
    }
    expect(unknown).toEqual(['.bin']);
  });

  it.each([...pages, '/rss.xml', '/feed.json', '/img/favicon.svg', '/2018/cert-manager.md'])(
    'sends %s as it is, by gzip and by Brotli: the same text, told apart for caches',
    async (address) => {
      const [plain, zipped, brotli] = await Promise.all(
        ['identity', 'gzip', 'gzip, deflate, br'].map((encoding) =>
          get(address, {headers: {'accept-encoding': encoding}}),
        ),
      );
      expect(plain?.headers['content-encoding']).toBeUndefined();
      expect(zipped?.headers['content-encoding']).toBe('gzip');
      expect(brotli?.headers['content-encoding']).toBe('br');
      const text = plain?.body.toString();
      expect(gunzipSync(zipped?.body ?? '').toString()).toBe(text);
      expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(text);
      const answers = [plain, zipped, brotli];
      expect(answers.map((answer) => answer?.headers.vary)).toEqual(
        answers.map(() => 'Accept-Encoding'),
      );
      expect(new Set(answers.map((answer) => answer?.headers.etag)).size).toBe(3);
    },
  );

  it('sends the files that were compressed beforehand, to their byte', async () => {
    const script = siteFiles().find((file) => /^assets\/js\/main\./.test(file)) ?? '';
    const {body, headers} = await get(`/${script}`, {headers: {'accept-encoding': 'br'}});
    expect(body.equals(read(`${script}.br`))).toBe(true);
    expect(headers['content-length']).toBe(String(body.length));
  });

  it.each(['identity', 'gzip', 'br'])(
    'answers without its text where the reader has it: %s',
    async (encoding) => {
      const asked = {'accept-encoding': encoding};
      const {headers} = await get('/2018', {headers: asked});
      const again = {...asked, 'if-none-match': headers.etag ?? 'none'};
      const known = await get('/2018', {headers: again});
      expect([known.status, known.body.length]).toEqual([304, 0]);
      expect(known.headers['cache-control']).toBe(keeping.asked);
      const other = {...asked, 'if-none-match': '"another"'};
      expect((await get('/2018', {headers: other})).status).toBe(200);
      const since = {...asked, 'if-modified-since': headers['last-modified'] ?? ''};
      expect((await get('/2018', {headers: since})).status).toBe(304);
    },
  );

  it('sends a part of a book to who asks for it', async () => {
    const book = read('2018/book.epub');
    const {status, headers, body} = await get('/2018/book.epub', {headers: {range: 'bytes=5-14'}});
    expect([status, headers['content-range']]).toEqual([206, `bytes 5-14/${book.length}`]);
    expect(body.equals(book.subarray(5, 15))).toBe(true);
    const beyond = {range: `bytes=${book.length}-`};
    expect((await get('/2018/book.epub', {headers: beyond})).status).toBe(416);
  });

  it('tells by HEAD what it would tell by GET', async () => {
    const [head, whole] = await Promise.all([get('/2018', {method: 'HEAD'}), get('/2018')]);
    const told = ({headers: {date: _, ...rest}}: typeof head) => rest;
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(told(head)).toEqual(told(whole));
  });
});
