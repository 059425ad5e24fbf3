import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {serve as serveFiles, type Host, type Served} from '../../lib/serve';
import {language} from './html';

/** An empty page to search from. */
export const blankPage = '/blank.html';

/**
 * Serves an index's folder.
 * @param client the module served as `/client.js`
 */
export function serve(directory: string, client: string): Promise<Host> {
  return serveFiles((name) => read(name, directory, client));
}

/** Bytes of all bodies since it was asked last. */
export function takeBytes(host: Host): number {
  return host.takeSent().reduce((sum, {bytes}) => sum + bytes, 0);
}

function read(name: string, directory: string, client: string): Served | undefined {
  if (name === blankPage) {
    return {name, raw: Buffer.from(`<!doctype html><html lang="${language}">`)};
  }
  if (name === '/client.js') return {name, raw: Buffer.from(client)};
  const file = path.join(directory, name);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return {name, raw: readFileSync(file)};
}
