import {brotliCompressSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type Host} from '../serve';

describe('serve', () => {
  let host: Host;
  beforeAll(async () => {
    const files: Record<string, string> = {'/a': 'text '.repeat(100)};
    host = await serve((path) =>
      files[path] ? {name: '/a.html', raw: Buffer.from(files[path])} : undefined,
    );
  });
  afterAll(() => host.close());

  it('counts the bytes of a body as compressed', async () => {
    const response = await fetch(`${host.origin}/a`);
    expect(await response.text()).toBe('text '.repeat(100));
    expect(host.takeSent()).toEqual([
      {path: '/a', bytes: brotliCompressSync('text '.repeat(100)).length, isPrefetch: false},
    ]);
    expect(host.takeSent()).toEqual([]);
  });

  it('counts a request for what is not there', async () => {
    expect((await fetch(`${host.origin}/b`)).status).toBe(404);
    expect(host.takeSent()).toEqual([{path: '/b', bytes: 0, isPrefetch: false}]);
  });

  it('keeps what the browser fetches ahead of need apart', async () => {
    await fetch(`${host.origin}/a`, {headers: {'sec-purpose': 'prefetch'}});
    expect(host.takeSent()).toMatchObject([{path: '/a', isPrefetch: true}]);
  });
});
