import type {DeviceStore} from './device-store';

export const recentKey = 'rings.search.recent';
const most = 6;

/** What the reader searched for and opened, the newest first. */
export function recentQueries(store: DeviceStore): string[] {
  const kept = store.read(recentKey);
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
}

/** Puts a query in front; one that was there moves. */
export function remember(store: DeviceStore, query: string): void {
  const others = recentQueries(store).filter((other) => other !== query.trim());
  store.write(recentKey, [query.trim(), ...others].filter(Boolean).slice(0, most));
}
