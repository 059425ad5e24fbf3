import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {filesIn} from '../../src/built/files-in';
import {headers as promised, keeping, strictTransport} from '../../scripts/packing/headers';
import {inlineCode} from '../../scripts/packing/inline-code';
import {ask, type Question} from '../support/ask';
import {servePacked, type PackedServer} from '../support/packed-site';

describe('what deploy/nginx.conf refuses and allows', () => {
  let server: PackedServer;
  beforeAll(async () => {
    server = await servePacked(inject('builtSite'));
  });
  afterAll(() => server.close());

  const get = (address: string, question?: Question) => ask(server.origin, address, question);

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
    for (const file of filesIn(server.folder).filter((name) => name.endsWith('.html'))) {
      const {status, headers, body} = await get(encodeURI(`/${file}`));
      if (status === 301) continue; // from an old address
      const {scripts, styles} = inlineCode(body.toString());
      const policy = String(headers['content-security-policy']);
      const allowed = (kind: string): string[] =>
        new RegExp(`${kind}-src 'self'([^;]*);`).exec(policy)?.[1]?.match(/\S+/g) ?? [];
      const hasStyles = allowed('style').join() === styles.join();
      const hasScripts = scripts.every((script) => allowed('script').includes(script));
      if (!hasStyles || !hasScripts || allowed('script').length !== 2) wrong.push(file);
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
