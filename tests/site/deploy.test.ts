import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {filesIn} from '../../scripts/merging/files-in';
import {serveByNginx} from '../support/nginx';
import {siteDir} from '../support/site';
import type {Server} from '../support/static-server';

const build = inject('builtSite');

describe('the site behind deploy/nginx.conf', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serveByNginx(path.join(siteDir, 'deploy/nginx.conf'), build);
  });
  afterAll(() => server.close());

  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(server.origin + address, {headers, redirect: 'manual'});
  /** `for ever`, `asked about`, or what else the server says of keeping a file. */
  async function keeping(address: string): Promise<string> {
    const response = await ask(address);
    await response.arrayBuffer();
    const said = response.headers.get('cache-control') ?? '';
    return (
      {
        'public, max-age=31536000, immutable': 'for ever',
        'public, no-cache': 'asked about',
      }[said] ?? said
    );
  }

  it('lets for ever be kept what has a hash in its name, and that alone', async () => {
    const files = filesIn(build).filter((file) => !/^(en\/)?(\d{4}|tags|series|docs)\//.test(file));
    const kept: Record<string, string[]> = {};
    for (const file of files) (kept[await keeping(encodeURI(`/${file}`))] ??= []).push(file);
    expect(Object.keys(kept).toSorted()).toEqual(['asked about', 'for ever']);
    expect(kept['for ever']?.length).toBeGreaterThan(100);
    const hashed = /[.-][\da-f]{6,}\.\w+$/;
    expect(kept['for ever']?.filter((file) => !hashed.test(file))).toEqual([]);
    expect(kept['asked about']?.filter((file) => hashed.test(file))).toEqual([]);
  });

  it.each(['/', '/en', '/2018', '/en/2018', '/docs', '/search?q=dns', '/2018/rss.xml'])(
    'answers for %s, and without its text where the reader has it',
    async (address) => {
      const response = await ask(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/charset=utf-8/);
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      const etag = response.headers.get('etag') ?? 'none';
      expect((await ask(address, {'if-none-match': etag})).status).toBe(304);
    },
  );

  it('answers for old addresses, and for those with a slash too many', async () => {
    expect((await ask('/docs/2018/cert-manager')).status).toBe(200);
    expect((await ask('/cert-manager.html')).status).toBe(200);
    for (const address of ['/2018/', '/en/2018/', '/docs/2018/cert-manager/']) {
      const {status, headers} = await ask(address);
      expect([status, headers.get('location')]).toEqual([301, address.slice(0, -1)]);
    }
  });

  it('says in the language of the address that there is no page', async () => {
    for (const [address, language] of [
      ['/2018/none', 'zh-Hant'],
      ['/en/2018/none', 'en'],
    ] as const) {
      const response = await ask(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(new RegExp(`<html [^>]*lang="?${language}`));
    }
  });

  it('calls a book an EPUB', async () => {
    const response = await ask('/2018/book.epub');
    expect(response.headers.get('content-type')).toBe('application/epub+zip');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
  });
});
