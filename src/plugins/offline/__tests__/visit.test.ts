import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keepCompanions, keepVisited} from '../client/worker/visit';
import {noteTab, tidy, withRoom} from '../client/worker/tidy';
import {noteOf} from '../shared/record';
import {fakeServer, type FakeServer} from './fake-server';
import {shelvesOf, type FakeShelves} from './fake-shelves';

const origin = 'https://x.example';
const address = `${origin}/2018/a`;

let shelves: FakeShelves;
let server: FakeServer;
beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now: 1_000});
  shelves = shelvesOf(origin);
  server = fakeServer(origin);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response('<title>A</title>', {status, headers: {'content-type': 'text/html', ...headers}});
const visit = (response?: Response) => keepVisited(shelves.real, `${address}?q=x`, response);

describe('a page that is visited', () => {
  it('is kept', async () => {
    await visit(answer(200));
    expect(shelves.pages.addresses).toEqual([address]);
  });

  it.each([
    ['is broken', answer(500)],
    ['is not to be stored', answer(200, {'cache-control': 'private, no-store'})],
    ['is no page', answer(200, {'content-type': 'application/epub+zip'})],
  ])('is not kept where it %s', async (_case, response) => {
    await visit(response);
    expect(shelves.pages.addresses).toEqual([]);
  });

  it.each([404, 410])('is forgotten where the server says %d', async (status) => {
    await visit(answer(200));
    await visit(answer(status));
    expect(shelves.pages.addresses).toEqual([]);
  });

  it('counts as read where only what is kept answered', async () => {
    await visit(answer(200));
    vi.setSystemTime(9_000);
    await visit();
    const record = await shelves.pages.match(address);
    expect(record && noteOf(record)).toMatchObject({address, at: 9_000, title: 'A'});
    expect(await record?.text()).toBe('<title>A</title>');
  });
});

describe('what every reader of a language has', () => {
  const pages = ['/en', '/en/offline', '/en/search'];
  beforeEach(() => {
    server.files = Object.fromEntries(pages.map((path) => [path, '<title>A']));
    const none = {perHash: 1, hashes: '', starts: []};
    const manifest = {version: 3, parts: [], terms: none, words: none, texts: none, facets: none};
    server.files['/en/search/manifest.bin'] = new Uint8Array(gzipSync(JSON.stringify(manifest)));
    server.files['/en/search/facets/0..bin'] = 'facets';
  });
  const keep = async (script: string) => {
    server.asked = [];
    await keepCompanions(shelves.real, `${origin}/en/2018/a`, script);
    return server.asked;
  };

  it('is fetched with the first page, again an hour later, and at once for another build', async () => {
    expect(await keep('one')).toEqual([
      ...pages,
      '/en/search/manifest.bin',
      '/en/search/facets/0..bin',
    ]);
    vi.setSystemTime(3_600_000);
    expect(await keep('one')).toEqual([]);
    vi.setSystemTime(3_602_000);
    expect(await keep('one')).toEqual([...pages, '/en/search/manifest.bin']);
    expect(await keep('two')).toEqual([...pages, '/en/search/manifest.bin']);
  });
});

describe('the shelves are tidied', () => {
  const old = `${origin}/assets/js/main.0a.js`;
  const day = 86_400_000;
  const later = async (days: number, tabs: string[]) => {
    vi.setSystemTime(1_000 + days * day);
    await tidy(
      shelves.real,
      tabs.map((id) => ({id, url: ''})),
    );
    return shelves.files.addresses;
  };
  beforeEach(async () => {
    await shelves.files.put(old, new Response('main', {headers: {'x-kept': toHeader(old)}}));
  });
  const toHeader = (file: string) => encodeURIComponent(JSON.stringify({address: file, bytes: 4}));

  it('of scripts that no page and no tab needs, a day after', async () => {
    expect(await later(0, [])).toEqual([old]);
    expect(await later(0.5, [])).toEqual([old]);
    expect(await later(2, [])).toEqual([]);
  });

  it('of nothing that an open tab of before may fetch, until it is closed', async () => {
    await noteTab(shelves.real, 'tab', 500);
    expect(await later(0, ['tab'])).toEqual([old]);
    expect(await later(9, ['tab'])).toEqual([old]);
    expect(await later(9, [])).toEqual([]);
    expect(shelves.notes.addresses).toEqual(['/unneeded']);
  });

  it('of nothing while a tab is open of which nothing is known', async () => {
    await later(0, []);
    expect(await later(9, ['unknown'])).toEqual([old]);
  });

  it('of half of the pages, the ones not read for longest, where the device is full', async () => {
    for (let at = 1; at <= 10; at += 1) {
      const page = `${origin}/2018/${at}`;
      const note = encodeURIComponent(JSON.stringify({address: page, at}));
      await shelves.pages.put(page, new Response('', {headers: {'x-kept': note}}));
    }
    const keep = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
      .mockResolvedValueOnce();
    await withRoom(shelves.real, () => Promise.resolve([]), keep);
    expect(keep).toHaveBeenCalledTimes(2);
    expect(shelves.pages.addresses).toEqual([6, 7, 8, 9, 10].map((at) => `${origin}/2018/${at}`));
    const other = () => Promise.reject(new TypeError('no network'));
    await expect(withRoom(shelves.real, () => Promise.resolve([]), other)).rejects.toThrow();
    expect(shelves.pages.addresses).toHaveLength(5);
  });
});
