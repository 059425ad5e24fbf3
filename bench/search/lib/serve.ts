import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {language} from './html';

/** A folder served as a good static host does, its bytes counted. */
export interface Host {
  origin: string;
  /** Bytes of all bodies since it was asked last. */
  takeBytes: () => number;
  close: () => void;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};
/** What a good host compresses. */
const compressed = new Set(['.js', '.json', '.html']);

/** An empty page to search from. */
export const blankPage = '/blank.html';

/** @param client the module served as `/client.js` */
export function serve(directory: string, client: string): Promise<Host> {
  let sent = 0;
  const cache = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname;
    const file = path.join(directory, name);
    const body = cache.get(name) ?? bodyOf(name, file, client);
    cache.set(name, body);
    if (body.length === 0) {
      response.writeHead(404).end();
      return;
    }
    sent += body.length;
    const extension = path.extname(name);
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      ...(compressed.has(extension) ? {'content-encoding': 'br'} : {}),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        takeBytes() {
          const bytes = sent;
          sent = 0;
          return bytes;
        },
        close: () => server.close(),
      });
    });
  });
}

function bodyOf(name: string, file: string, client: string): Buffer {
  if (name === blankPage) return brotliCompressSync(`<!doctype html><html lang="${language}">`);
  const raw =
    name === '/client.js'
      ? Buffer.from(client)
      : existsSync(file) && statSync(file).isFile()
        ? readFileSync(file)
        : Buffer.alloc(0);
  if (raw.length === 0 || !compressed.has(path.extname(name))) return raw;
  // The best quality takes minutes for an index of 100 MB, for some per cent.
  const quality = raw.length > 5_000_000 ? 5 : 11;
  return brotliCompressSync(raw, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
}
