import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {filesIn} from '../../scripts/merging/files-in';
import {headers as promised, keeping, strictTransport} from '../../scripts/packing/headers';
import {inlineCode} from '../../scripts/packing/inline-code';
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
    ['/img/favicon.svg', 'image/svg+xml'],
    ['/img/card.png', 'image/png'],
    ['/2018/book.epub', 'application/epub+zip'],
    ['/search/manifest.bin', 'application/octet-stream'],
  ] as const)('calls %s %s', async (address, type) => {
    const {status, headers} = await get(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
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

  it.each([...pages, '/rss.xml', '/feed.json', '/img/favicon.svg'])(
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

  it('says in the language of the address that there is no page', async () => {
    for (const [address, language] of [
      ['/2018/none', 'zh-Hant'],
      ['/en/2018/none', 'en'],
    ] as const) {
      const {status, headers, body} = await get(address);
      expect([status, headers['cache-control']]).toEqual([404, keeping.asked]);
      expect(body.toString()).toMatch(new RegExp(`<html [^>]*lang="?${language}`));
    }
  });

  it('leads from an address with a slash too many to the one without, and nowhere else', async () => {
    for (const address of ['/2018/', '/en/2018/', '/2018/cert-manager//']) {
      const {status, headers} = await get(address);
      expect([status, headers.location]).toEqual([301, address.replace(/\/+$/, '')]);
    }
    const hostile = ['//', '/%2F', '/%5C', '/%5C%5C', '/%09/', '/%0A%5C', '/.%5C', '/2018/%5C'].map(
      (begin) => `${begin}evil.example/`,
    );
    const injected = ['/%0d%0aX-Evil:%20yes/', '/2018%0d%0aX-Evil: yes/'].map(encodeSpaces);
    for (const address of [...hostile, ...injected]) {
      const {status, headers} = await get(address);
      expect([301, 404]).toContain(status);
      expect(headers['x-evil']).toBeUndefined();
      // What a browser makes of it stays on this host.
      const {origin} = new URL(headers.location ?? '/', 'https://rings.example/a/b');
      expect(origin).toBe('https://rings.example');
    }
  });

  it.each([
    ...['/.git/config', '/.htaccess', '/2018/.env', '/_headers', '/2018.html.br', '/2018.html.gz'],
    ...['/assets/', '/assets', '/en/assets/js/', '/search/terms'],
    ...['/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f..%2f..%2fetc/passwd', '/index.html%00.js'],
    '/../../../../etc/passwd',
  ])('has nothing at %s', async (address) => {
    const {status, headers, body} = await get(address);
    const last = headers.location ? (await get(headers.location)).status : status;
    expect([400, 404]).toContain(last);
    expect(body.toString()).not.toContain('root:');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s',
    async (method) => {
      for (const address of ['/2018', '/cert-manager.html', '/none']) {
        const {status, headers} = await get(address, {method});
        expect(status).toBe(405);
        if (method !== 'TRACE') expect(headers.allow).toBe('GET, HEAD');
      }
    },
  );

  it('bounds what it reads of a request', async () => {
    expect((await get(`/${'a'.repeat(9_000)}`)).status).toBe(414);
    expect((await get('/', {headers: {cookie: 'a'.repeat(9_000)}})).status).toBe(400);
    const {status} = await get('/', {method: 'POST', headers: {'content-length': '2000'}});
    expect([405, 413]).toContain(status);
  });

  it.each(['/2018', '/none', '/cert-manager.html', '/rss.xml', '/2018.html.br', '/2018/'])(
    'says of %s what every answer says',
    async (address) => {
      const {headers} = await get(address);
      const names = Object.keys(promised).map((name) => name.toLowerCase());
      expect(names.map((name) => headers[name])).toEqual(Object.values(promised));
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'$/,
      );
      expect(headers.server).toBe('nginx');
    },
  );

  it('allows each page the code that stands in it, and no page any other', async () => {
    const wrong: string[] = [];
    for (const file of siteFiles().filter((name) => name.endsWith('.html'))) {
      const {status, headers, body} = await get(encodeURI(`/${file}`));
      if (status === 301) continue; // from an old address
      const {scripts, styles} = inlineCode(body.toString());
      const policy = String(headers['content-security-policy']);
      const allowed = (kind: string) =>
        new RegExp(`${kind}-src 'self'((?: 'sha256-[^']+')*);`)
          .exec(policy)?.[1]
          ?.trim()
          .split(' ');
      const hasStyles = allowed('style')?.join() === styles.join();
      const hasScripts = scripts.every((script) => allowed('script')?.includes(script));
      if (!hasStyles || !hasScripts || allowed('script')?.length !== 2) wrong.push(file);
      if (/unsafe|\*/.test(policy)) wrong.push(`${file}: ${policy}`);
    }
    expect(wrong).toEqual([]);
  });

  it('asks for HTTPS from then on where it was asked over HTTPS, by a proxy in front', async () => {
    const over = (scheme: string) => get('/2018', {headers: {'x-forwarded-proto': scheme}});
    expect((await over('https')).headers['strict-transport-security']).toBe(strictTransport);
    expect((await over('http')).headers['strict-transport-security']).toBeUndefined();
    expect((await get('/')).headers['strict-transport-security']).toBeUndefined();
  });
});

function encodeSpaces(address: string): string {
  return address.replaceAll(' ', '%20');
}
