import {describe, expect, it} from 'vitest';
import {failureOf, FetchFailure, fetchFrom} from '../fetch-from';

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
    ['missing', 'a host that says so', answering('', 404, 'text/plain')],
    ['missing', 'a host that answers with a page', answering('<!doctype html>', 200, 'text/html')],
    ['failed', 'a server in trouble', answering('', 503, 'text/html')],
    ['failed', 'no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is %s with %s, and the error names it', async (failure, _, fetcher) => {
    const error: unknown = await fetchFrom(
      '/index/',
      fetcher,
    )('a.bin').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(FetchFailure);
    expect(failureOf(error)).toBe(failure);
    expect(String(error)).toContain('/index/a.bin');
  });

  it('is dropped with the signal’s reason', async () => {
    const stop = new AbortController();
    stop.abort(new Error('a newer question'));
    const fetcher = () => Promise.reject(new DOMException('aborted', 'AbortError'));
    await expect(fetchFrom('/', fetcher)('a.bin', stop.signal)).rejects.toThrow('a newer question');
  });
});

it('the reason of a failure is found in what caused it, and an unknown one is a plain failure', () => {
  const cause = new FetchFailure('missing', '/a.bin');
  expect(failureOf(new Error('The index cannot be opened', {cause}))).toBe('missing');
  expect(failureOf(new Error('anything'))).toBe('failed');
  expect(failureOf('anything')).toBe('failed');
});
