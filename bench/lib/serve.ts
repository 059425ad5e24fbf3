import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** A file served as a good static host does, by its name. */
export interface Served {
  name: string;
  raw: Buffer;
}

/** One answer: the address it was for, and the bytes of its body. */
export interface Sent {
  path: string;
  bytes: number;
  /** Asked for ahead of need, as the browser itself says. */
  isPrefetch: boolean;
}

export interface Host {
  origin: string;
  /** What was sent since it was asked last. */
  takeSent: () => Sent[];
  close: () => void;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** What a good host compresses. */
const compressed = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.xml']);

/**
 * Serves what `read` finds for a path, compressed with Brotli, every body and its bytes kept.
 * @param port any free one by default
 */
export function serve(read: (path: string) => Served | undefined, port = 0): Promise<Host> {
  let sent: Sent[] = [];
  const cache = new Map<string, {body: Buffer; extension: string}>();
  const server: Server = createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    const found = cache.get(asked) ?? compress(read(asked));
    if (!found) {
      sent.push({path: asked, bytes: 0, isPrefetch: false});
      response.writeHead(404).end();
      return;
    }
    cache.set(asked, found);
    const {body, extension} = found;
    const purpose = request.headers['sec-purpose'] ?? request.headers['purpose'];
    sent.push({path: asked, bytes: body.length, isPrefetch: purpose === 'prefetch'});
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(compressed.has(extension) ? {'content-encoding': 'br'} : {}),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        takeSent() {
          const taken = sent;
          sent = [];
          return taken;
        },
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

function compress(served: Served | undefined): {body: Buffer; extension: string} | undefined {
  if (!served) return undefined;
  const {name, raw} = served;
  const extension = path.extname(name);
  if (!compressed.has(extension)) return {body: raw, extension};
  // The best quality takes minutes for 100 MB, for some per cent.
  const quality = raw.length > 5_000_000 ? 5 : 11;
  const body = brotliCompressSync(raw, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
  return {body, extension};
}
