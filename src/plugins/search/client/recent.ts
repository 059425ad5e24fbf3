import type {DeviceStore} from './device-store';

const key = 'rings.search.recent';
const most = 6;

/** What the reader searched for and opened, the newest first. */
export function recentQueries(store: DeviceStore): string[] {
  const kept = store.read(key);
  return Array.isArray(kept)
    ? kept.filter((entry) => typeof entry === 'string').slice(0, most)
    : [];
}

/** Puts a query in front; one that was there moves. */
export function remember(store: DeviceStore, query: string): void {
  const entry = query.trim();
  if (entry !== '') {
    const others = recentQueries(store).filter((other) => other !== entry);
    store.write(key, [entry, ...others].slice(0, most));
  }
}

/** Forgets a query, or all of them. */
export function forget(store: DeviceStore, query?: string): void {
  const left = recentQueries(store).filter((other) => query !== undefined && other !== query);
  store.write(key, left.length > 0 ? left : undefined);
}
