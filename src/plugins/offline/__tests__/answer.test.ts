import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {answerFile, answerPage} from '../client/worker/answer';
import {shelvesOf, type FakeShelves} from './fake-shelves';

const origin = 'https://x.example';
const address = `${origin}/en/2018/a`;
const answer = (text: string, status = 200) => Promise.resolve(new Response(text, {status}));
const never = () => new Promise<Response>(() => undefined);
const broken = () => Promise.reject<Response>(new TypeError('no network'));

let shelves: FakeShelves;
beforeEach(() => {
  shelves = shelvesOf(origin);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page is answered', () => {
  const ask = async (network: Promise<Response>) =>
    (await answerPage(shelves.real, `${address}?q=x`, network)).text();

  it('by the network where it has it, even if that is that there is none', async () => {
    await shelves.pages.put(address, new Response('kept'));
    expect(await ask(answer('new'))).toBe('new');
    expect(await ask(answer('gone', 404))).toBe('gone');
  });

  it.each([
    ['there is no network', broken],
    ['the server is broken', () => answer('oops', 502)],
  ])('by what is kept where %s', async (_case, network) => {
    await shelves.pages.put(address, new Response('kept'));
    expect(await ask(network())).toBe('kept');
  });

  it('by what is kept where the network takes more than three seconds', async () => {
    vi.useFakeTimers();
    await shelves.pages.put(address, new Response('kept'));
    const text = ask(never());
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await text).toBe('kept');
  });

  it('by the page that says so in its language, or in another', async () => {
    await shelves.pages.put(`${origin}/offline`, new Response('離線'));
    expect(await ask(broken())).toBe('離線');
    await shelves.pages.put(`${origin}/en/offline`, new Response('offline'));
    expect(await ask(broken())).toBe('offline');
    expect((await answerPage(shelves.real, address, broken())).status).toBe(503);
  });

  it('by the browser where nothing is kept at all', async () => {
    await expect(ask(broken())).rejects.toThrow('no network');
  });
});

describe('a file is answered', () => {
  const ask = async (path: string, network: () => Promise<Response>) =>
    (await answerFile(shelves.real, origin + path, network)).text();

  it('by what is kept where its name tells what is in it, without asking anybody', async () => {
    await shelves.files.put(`${origin}/assets/js/a.00ff.js`, new Response('kept'));
    const network = vi.fn(() => answer('new'));
    expect(await ask('/assets/js/a.00ff.js', network)).toBe('kept');
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    ['/img/x.png', 'files'],
    ['/search/manifest.bin', 'pages'],
  ] as const)('by the network first where it does not, as %s', async (path, shelf) => {
    await shelves[shelf].put(origin + path, new Response('kept'));
    expect(await ask(path, () => answer('new'))).toBe('new');
    expect(await ask(path, broken)).toBe('kept');
  });
});
