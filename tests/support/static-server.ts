import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A server on a free port of 127.0.0.1. */
export interface Server {
  /** Without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** For another build at the same origin; a free one otherwise. */
  port?: number;
  /** The base URL that the site was built for. */
  base?: string;
  /** Files that never arrive, until the server is closed. */
  held?: RegExp;
}

/** Serves a build as a static host does: `/x` is `x.html`, else `x/index.html`; what is missing is 404.html with 404. */
export async function serveBuild(
  build: string,
  {port: wanted = 0, base = '/', held}: ServeOptions = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const {pathname: asked} = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (held?.test(asked)) return;
    const pathname = asked.startsWith(base) ? `/${asked.slice(base.length)}` : asked;
    const found = fileAt(build, decodeURI(pathname));
    const file = found ?? join(build, pathname.startsWith('/en/') ? 'en/404.html' : '404.html');
    response.writeHead(found ? 200 : 404, {'content-type': mediaTypes[extname(file)] ?? ''});
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => {
    server.listen(wanted, '127.0.0.1', listening);
  });
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file that answers for a path; undefined where there is none. */
export function fileAt(build: string, pathname: string): string | undefined {
  const base = join(build, normalize(pathname));
  return [base, `${base.replace(/\/$/, '')}.html`, join(base, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
