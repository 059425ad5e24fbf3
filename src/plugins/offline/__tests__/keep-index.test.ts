import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {indexVersion} from '../../../lib/search-index/files';
import {filesOf, type Manifest} from '../../../lib/search-index/manifest';
import {keepIndex, keepPart} from '../client/worker/keep-index';
import {noteOf} from '../shared/record';
import {fakeServer, type FakeServer} from './fake-server';
import {shelvesOf, type FakeShelves} from './fake-shelves';

const origin = 'https://x.example';
const start = '/en/search/manifest.bin';

/** An index of so many texts, whose files are named by a digit. */
function toManifest(digit: string, texts: number): Manifest {
  const files = (count: number) => ({perHash: 1, hashes: digit.repeat(6 * count)});
  return {
    version: indexVersion,
    parts: Array.from({length: texts}, () => 3),
    terms: {...files(1), starts: ['']},
    words: {...files(1), starts: ['']},
    texts: files(texts),
    facets: files(1),
    fold: '',
    equivalents: [],
    asking: [],
  };
}

let shelves: FakeShelves;
let server: FakeServer;
beforeEach(() => {
  shelves = shelvesOf(origin);
  server = fakeServer(origin);
});
afterEach(() => vi.unstubAllGlobals());

function serve(manifest: Manifest): string[] {
  const names = filesOf(manifest).map((file) => `/en/search/${file}`);
  server.files = Object.fromEntries(names.map((name) => [name, 'part']));
  server.files[start] = new Uint8Array(gzipSync(JSON.stringify(manifest)));
  return names.map((name) => origin + name);
}

const needs = async () => {
  const record = await shelves.pages.match(origin + start);
  return record && noteOf(record).needs;
};
const keep = () => keepIndex(shelves.real, '/en/', 'main.js');

describe('a search index', () => {
  it('is kept whole, its start last', async () => {
    const addresses = serve(toManifest('a', 3));
    await keep();
    expect(shelves.files.addresses.toSorted()).toEqual(addresses.toSorted());
    expect(await needs()).toEqual(addresses);
  });

  it('stays the one of before where a file of the new one is missing', async () => {
    const before = serve(toManifest('a', 3));
    await keep();
    const [missing = ''] = serve(toManifest('b', 3));
    delete server.files[missing.slice(origin.length)];
    await expect(keep()).rejects.toThrow(missing);
    expect(await needs()).toEqual(before);
  });

  it('of a version that the worker cannot read stays the one of before', async () => {
    const before = serve(toManifest('a', 1));
    await keep();
    serve({...toManifest('b', 1), version: indexVersion + 1});
    await expect(keep()).rejects.toThrow('Expected a search index of version');
    expect(await needs()).toEqual(before);
  });

  it('is none where another service answers', async () => {
    await keep();
    expect(await needs()).toBeUndefined();
  });
});

describe('a search index of very many files', () => {
  it('is kept as far as it was used, and only of its own version', async () => {
    const [used = '', other = ''] = serve(toManifest('a', 1_000));
    await keep();
    expect(await needs()).toEqual([]);
    await keepPart(shelves.real, used, new Response('part'));
    await keepPart(shelves.real, used.replace('aaaaaa', 'bbbbbb'), new Response('part'));
    expect(await needs()).toEqual([used]);
    expect(shelves.files.addresses).toEqual([used]);
    await keep();
    expect(await needs()).toEqual([used]);
    expect(server.asked.filter((path) => path === other.slice(origin.length))).toEqual([]);
  });
});
