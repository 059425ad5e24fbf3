import {cacheName, type Shelf} from '../../shared/caches';
import {toRecord} from '../../shared/record';
import type {Settings} from './settings';

/** The site's caches, and what is to be known wherever they are used. */
export interface Shelves extends Record<Shelf, Cache> {
  settings: Settings;
  origin: string;
}

export async function openShelves(scope: string, settings: Settings): Promise<Shelves> {
  const [pages, files, notes] = await Promise.all(
    (['pages', 'files', 'notes'] as const).map((shelf) => caches.open(cacheName(scope, shelf))),
  );
  if (!pages || !files || !notes) throw new Error(`Expected three caches of ${scope}.`);
  return {pages, files, notes, settings, origin: new URL(scope).origin};
}

/** Milliseconds until a fetch in the background is given up. */
const patience = 30_000;

export function fetchAnew(address: string): Promise<Response> {
  return fetch(address, {cache: 'no-cache', signal: AbortSignal.timeout(patience)});
}

/** Whether it is a file that was asked for: a host for single-page applications answers with a page for what is missing. */
export function isFile(response: Response): boolean {
  return response.ok && !response.headers.get('content-type')?.startsWith('text/html');
}

/**
 * Has a file on the shelf.
 * @param anew for a file whose name does not tell what is in it
 * @returns whether there is such a file
 * @throws where the network or the storage fails
 */
export async function bring({files}: Shelves, address: string, anew = false): Promise<boolean> {
  if (!anew && (await files.match(address))) return true;
  const response = anew
    ? await fetchAnew(address)
    : await fetch(address, {signal: AbortSignal.timeout(patience)});
  if (!isFile(response)) return false;
  await putFile(files, address, response);
  return true;
}

export async function putFile(files: Cache, address: string, response: Response): Promise<void> {
  const body = await response.arrayBuffer();
  await files.put(address, toRecord(body, response.headers, {address, bytes: body.byteLength}));
}

/** How many files are fetched at once. */
const atOnce = 6;

/**
 * Has all of some files.
 * @returns those that there are none of
 */
export async function bringAll(
  shelves: Shelves,
  addresses: readonly string[],
  isAnew: (address: string) => boolean = () => false,
): Promise<string[]> {
  const missing: string[] = [];
  const queue = [...addresses];
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (!(await bring(shelves, next, isAnew(next)))) missing.push(next);
      }
    }),
  );
  return missing;
}
