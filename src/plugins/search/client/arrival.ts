import type {DeviceStore} from './device-store';

const key = 'rings.search.arrival';

/** How long the page that a result leads to may take to open, in milliseconds. */
const patience = 60_000;

interface Arrival {
  path: string;
  query: string;
  at: number;
}

/**
 * Leaves a note for the page a result leads to, so that it can show the match: the address stays one to share, and
 * the note reaches a new tab, too.
 * @param url of the result, with or without a fragment
 */
export function announce(store: DeviceStore, url: string, query: string, now = Date.now()): void {
  store.write(key, {path: pathOf(url), query, at: now} satisfies Arrival);
}

/** Takes the note if it is for this page and fresh; it is read once. */
export function takeArrival(
  store: DeviceStore,
  pathname: string,
  now = Date.now(),
): string | undefined {
  const note = store.read(key) as Partial<Arrival> | null;
  if (typeof note?.path !== 'string' || typeof note.query !== 'string') {
    return undefined;
  }
  if (note.path !== pathOf(pathname)) {
    return undefined;
  }
  store.write(key, undefined);
  return now - (note.at ?? 0) <= patience ? note.query : undefined;
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
