import {noteOf} from '../../shared/record';
import {companionsOf, languageOf, pageAddress, startOfIndex} from './addresses';
import {keepIndex} from './keep-index';
import {keepPage, touch} from './keep-page';
import {namedBy} from './needs';
import {fetchAnew, type Shelves} from './shelves';

/** Milliseconds after which what every reader of a language has is fetched again: where nothing changed, it is not sent. */
const fresh = 3_600_000;

/**
 * Keeps the page that somebody reads, as the network gave it, or notes that it was read as it is kept.
 * @param withRoom does what may find the device full
 * @returns the page's script; undefined where nothing was kept
 */
export async function keepVisited(
  shelves: Shelves,
  url: string,
  response: Response | undefined,
  withRoom = (keep: () => Promise<void>) => keep(),
): Promise<string | undefined> {
  const address = pageAddress(url);
  if (!response) {
    await touch(shelves, address);
    return undefined;
  }
  if (response.status === 404 || response.status === 410) await shelves.pages.delete(address);
  if (!isToBeKept(response)) {
    // What nobody reads of a copy would be held in memory.
    await response.body?.cancel();
    return undefined;
  }
  const html = await response.text();
  await withRoom(() => keepPage(shelves, {address, html, headers: response.headers}));
  return namedBy(html, address).script;
}

function isToBeKept({ok, headers}: Response): boolean {
  return (
    ok &&
    (headers.get('content-type') ?? '').startsWith('text/html') &&
    !/no-store/.test(headers.get('cache-control') ?? '')
  );
}

/**
 * Keeps what every reader of a page's language has beside it, where it is old or of another build.
 * @param script of that page
 */
export async function keepCompanions(shelves: Shelves, url: string, script: string): Promise<void> {
  const {pages, settings, origin} = shelves;
  const language = languageOf(new URL(url).pathname, settings.languages);
  if (language === undefined) return;
  const isOld = async (address: string) => {
    const record = await pages.match(address);
    if (!record) return true;
    const note = noteOf(record);
    return note.script !== script || Date.now() - note.at > fresh;
  };
  for (const address of companionsOf(language, origin)) {
    if (!(await isOld(address))) continue;
    const response = await fetchAnew(address);
    if (!isToBeKept(response)) continue;
    const html = await response.text();
    await keepPage(shelves, {address, html, headers: response.headers}, script);
  }
  if (await isOld(startOfIndex(language, origin))) await keepIndex(shelves, language, script);
}
