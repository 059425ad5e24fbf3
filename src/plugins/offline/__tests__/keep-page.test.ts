import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {keepPage} from '../client/worker/keep-page';
import {noteOf} from '../shared/record';
import {fakeServer, type FakeServer} from './fake-server';
import {shelvesOf, type FakeShelves} from './fake-shelves';

const origin = 'https://x.example';
const address = `${origin}/2018/a`;
const page = (hash: string, text = '') => ({
  address,
  headers: new Headers({'content-type': 'text/html'}),
  html:
    `<title>A</title><script data-script=/assets/js/main.${hash}.js data-styles=/assets/css/styles.${hash}.css></script>` +
    `<img src=/assets/images/x-${hash}.png><img src=/img/plain.png>${text}`,
});
/** What the server has of a build. */
const filesOf = (hash: string): Record<string, string> => ({
  [`/assets/offline/main.${hash}.json`]: `["js/search.${hash}.js"]`,
  [`/assets/js/main.${hash}.js`]: 'main',
  [`/assets/js/search.${hash}.js`]: 'search',
  [`/assets/css/styles.${hash}.css`]: 'p{}',
  [`/assets/images/x-${hash}.png`]: 'x',
  '/img/plain.png': 'plain',
});

let shelves: FakeShelves;
let server: FakeServer;
beforeEach(() => {
  shelves = shelvesOf(origin);
  server = fakeServer(origin);
  server.files = filesOf('0a');
});
afterEach(() => vi.unstubAllGlobals());

const note = async () => {
  const record = await shelves.pages.match(address);
  return record && noteOf(record);
};

it('keeps a page once everything is there that it needs, scripts it has not fetched yet, too', async () => {
  await keepPage(shelves.real, page('0a'));
  expect(shelves.files.addresses.toSorted()).toEqual(
    Object.keys(server.files)
      .map((path) => origin + path)
      .toSorted(),
  );
  expect((await note())?.needs.toSorted()).toEqual(shelves.files.addresses.toSorted());
  expect(await (await shelves.pages.match(address))?.text()).toBe(page('0a').html);
});

it.each(['/assets/js/search.0b.js', '/assets/css/styles.0b.css', '/assets/offline/main.0b.json'])(
  'keeps the page of before, and all of it, where the new one cannot have %s',
  async (missing) => {
    await keepPage(shelves.real, page('0a'));
    const before = await note();
    server.files = filesOf('0b');
    delete server.files[missing];
    await expect(keepPage(shelves.real, page('0b'))).rejects.toThrow(missing);
    expect(await note()).toEqual(before);
    expect(before?.needs.filter((one) => !shelves.files.addresses.includes(one))).toEqual([]);
  },
);

it('keeps the page of before where the device has no room for the new one', async () => {
  await keepPage(shelves.real, page('0a'));
  const before = await note();
  server.files = filesOf('0b');
  shelves.files.failure = new DOMException('full', 'QuotaExceededError');
  await expect(keepPage(shelves.real, page('0b'))).rejects.toThrow('full');
  expect(await note()).toEqual(before);
});

it('keeps a page without a picture that there is none of', async () => {
  delete server.files['/assets/images/x-0a.png'];
  await keepPage(shelves.real, page('0a'));
  expect((await note())?.needs).not.toContain(`${origin}/assets/images/x-0a.png`);
});

it('asks for nothing again of a page that is the same, and for what may have changed of one that is not', async () => {
  await keepPage(shelves.real, page('0a'));
  server.asked = [];
  await keepPage(shelves.real, page('0a'));
  expect(server.asked).toEqual([]);
  await keepPage(shelves.real, page('0a', 'more'));
  expect(server.asked).toEqual(['/img/plain.png']);
});
