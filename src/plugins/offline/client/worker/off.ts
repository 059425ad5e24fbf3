import {ofSite} from '../../shared/caches';
import type {WorkerScope} from './events';

/** Takes the place of a worker of before: forgets what was kept, and is gone. */
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(forget()));

async function forget(): Promise<void> {
  const {registration} = worker;
  for (const name of await caches.keys()) {
    if (name.startsWith(ofSite(registration.scope))) await caches.delete(name);
  }
  await registration.unregister();
}
