import {cacheName, ofSite} from '../../shared/caches';
import {answerFile, answerPage} from './answer';
import {kindOf} from './addresses';
import type {RequestEvent, WorkerScope} from './events';
import {keepPart} from './keep-index';
import type {Settings} from './settings';
import {fetchAnew, openShelves} from './shelves';
import {noteTab, tidy, withRoom} from './tidy';
import {keepCompanions, keepVisited} from './visit';

/** Written there by write-worker.ts. */
declare const settings: Settings;

const worker = self as unknown as WorkerScope;
const site = worker.registration.scope;
const shelves = () => openShelves(site, settings);

// Of no build in particular: pages name the files of theirs, whichever worker is there.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  const current = ['pages', 'files', 'notes'].map((shelf) => cacheName(site, shelf as 'pages'));
  for (const name of await caches.keys()) {
    if (name.startsWith(ofSite(site)) && !current.includes(name)) await caches.delete(name);
  }
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const {method, url, mode} = event.request;
  if (method !== 'GET' || !url.startsWith(site)) return;
  if (mode === 'navigate') onPage(event, url);
  else if (!event.request.headers.has('range')) onFile(event, url);
});

// A page that came before there was a worker.
worker.addEventListener('message', (event) => {
  const {source, data} = event;
  const network = fetchAnew(source.url).catch(() => undefined);
  event.waitUntil(visited(source.id, data.opened, source.url, network));
});

function onPage(event: RequestEvent, url: string): void {
  const {request, preloadResponse, resultingClientId} = event;
  const network = preloadResponse.then((response) => response ?? fetch(request));
  // Before anything reads it.
  const copy = network.then(
    (response) => response.clone(),
    () => undefined,
  );
  event.respondWith(
    shelves().then(
      (opened) => answerPage(opened, url, network),
      () => network,
    ),
  );
  event.waitUntil(visited(resultingClientId, Date.now(), url, copy));
}

function onFile(event: RequestEvent, url: string): void {
  const fetched = async () => {
    const response = await fetch(event.request);
    const {pathname} = new URL(url);
    const isPart = kindOf(pathname, settings.languages) === 'hashed' && /\/search\//.test(pathname);
    if (isPart && response.ok) {
      const copy = response.clone();
      event.waitUntil(inTurn(async () => keepPart(await shelves(), url, copy)));
    }
    return response;
  };
  event.respondWith(shelves().then((opened) => answerFile(opened, url, fetched), fetched));
}

/** What is done behind a page's back once it is there. */
async function visited(
  tab: string,
  opened: number,
  url: string,
  network: Promise<Response | undefined>,
): Promise<void> {
  const here = await shelves();
  await noteTab(here, tab, opened);
  const response = await network;
  let script: string | undefined;
  await inTurn(async () => {
    script = await keepVisited(here, url, response, (keep) => withRoom(here, tabs, keep));
  });
  if (script) {
    const ofPage = script;
    await inTurn(() => keepCompanions(here, url, ofPage), 'companions');
  }
  await inTurn(async () => tidy(here, await tabs()));
}

const tabs = () => worker.clients.matchAll({type: 'window', includeUncontrolled: true});

/** One after the other, over all workers of the site. */
async function inTurn(work: () => Promise<unknown>, name = 'pages'): Promise<void> {
  await navigator.locks.request(`${ofSite(site)}${name}`, work).catch(() => undefined);
}
