import type {DeviceStore} from './device-store';
import {recentKey, recentQueries} from './recent';

/** Forgets a recent query, or all of them; without any, nothing is kept. */
export function forget(store: DeviceStore, query?: string): void {
  const left = recentQueries(store).filter((other) => query !== undefined && other !== query);
  store.write(recentKey, left.length > 0 ? left : undefined);
}
