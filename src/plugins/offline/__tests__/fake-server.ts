import {vi} from 'vitest';

/** What a server has, by paths; the network that leads to it. */
export interface FakeServer {
  files: Record<string, string | Uint8Array<ArrayBuffer>>;
  /** Paths in the order they were asked for. */
  asked: string[];
}

/** Has `fetch` ask a server of files alone; what it has none of is a page with status 404. */
export function fakeServer(origin: string): FakeServer {
  const server: FakeServer = {files: {}, asked: []};
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.slice(origin.length);
    server.asked.push(path);
    const found = server.files[path];
    const isPage = found === undefined || /^<title/.test(String(found));
    return Promise.resolve(
      new Response(found ?? '<p>404', {
        status: found === undefined ? 404 : 200,
        headers: {'content-type': isPage ? 'text/html' : 'text/plain'},
      }),
    );
  });
  return server;
}
