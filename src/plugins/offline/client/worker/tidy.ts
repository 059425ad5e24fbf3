import {noteOf} from '../../shared/record';
import {companionsOf, startOfIndex} from './addresses';
import type {Tab} from './events';
import {plan, type Unneeded} from './plan';
import type {Shelves} from './shelves';

const unneededKey = '/unneeded';
const tabKey = (id: string) => `/tab/${id}`;

/** Notes when a tab was opened, so that what it may still fetch is kept as long as it is open. */
export async function noteTab({notes}: Shelves, id: string, opened: number): Promise<void> {
  await notes.put(tabKey(id), new Response(String(opened)));
}

/**
 * Drops what is no longer needed.
 * @param tabs all that are open
 * @param share of the space that may be used, from 0 to 1
 */
export async function tidy(shelves: Shelves, tabs: readonly Tab[], share = 1): Promise<void> {
  const {pages, files, notes, settings, origin} = shelves;
  const notesOf = async (cache: Cache) => (await cache.matchAll()).map(noteOf);
  const companions = settings.languages.flatMap((language) => [
    ...companionsOf(language, origin),
    startOfIndex(language, origin),
  ]);
  const unneeded = ((await (await notes.match(unneededKey))?.json()) ?? {}) as Unneeded;
  const toDrop = plan(
    {
      pages: await notesOf(pages),
      files: await notesOf(files),
      unneeded,
      companions: new Set(companions),
    },
    {
      pages: Math.floor(settings.pages * share),
      bytes: settings.bytes * share,
      now: Date.now(),
      openSince: await openSince(notes, tabs),
    },
  );
  await Promise.all(toDrop.pages.map((address) => pages.delete(address)));
  await Promise.all(toDrop.files.map((address) => files.delete(address)));
  await notes.put(unneededKey, Response.json(toDrop.unneeded));
}

/** When the oldest open tab was opened; one of which nothing is noted may be of any build. */
async function openSince(notes: Cache, tabs: readonly Tab[]): Promise<number> {
  const open = new Set(tabs.map(({id}) => tabKey(id)));
  const times = await Promise.all(
    [...open].map(async (key) => Number((await (await notes.match(key))?.text()) ?? 0)),
  );
  const noted = (await notes.keys()).map(({url}) => new URL(url).pathname);
  const closed = noted.filter((key) => key.startsWith(tabKey('')) && !open.has(key));
  await Promise.all(closed.map((key) => notes.delete(key)));
  return Math.min(Infinity, ...times);
}

/** Tries again, where the device has no room, once half of what is kept is gone. */
export async function withRoom(
  shelves: Shelves,
  tabs: () => Promise<Tab[]>,
  keep: () => Promise<void>,
): Promise<void> {
  try {
    await keep();
  } catch (error) {
    if ((error as Error).name !== 'QuotaExceededError') throw error;
    await tidy(shelves, await tabs(), 0.5);
    await keep();
  }
}
