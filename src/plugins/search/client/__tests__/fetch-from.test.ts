import {describe, expect, it} from 'vitest';
import {fetchFrom} from '../fetch-from';

/** A fetch that answers everything alike. */
const answering = (body: string, status: number, type: string) => () =>
  Promise.resolve(new Response(body, {status, headers: {'content-type': type}}));

describe('a file of the index', () => {
  it('is fetched from below the base', async () => {
    const asked: string[] = [];
    const fetchBytes = fetchFrom('/en/index/', (url) => {
      asked.push(url as string);
      return Promise.resolve(new Response(new Uint8Array([1, 2])));
    });
    expect(await fetchBytes('a.bin')).toEqual(new Uint8Array([1, 2]));
    expect(asked).toEqual(['/en/index/a.bin']);
  });

  it.each([
    ['a host that says it is not there', answering('', 404, 'text/plain'), '404'],
    ['a host that answers with a page', answering('<!doctype html>', 200, 'text/html'), 'a page'],
    ['a server in trouble', answering('', 503, 'text/html'), 'a page'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
  ])('fails with %s', async (_, fetcher, reason) => {
    await expect(fetchFrom('/index/', fetcher)('a.bin')).rejects.toThrow(reason);
  });
});
