import {noteOf, toRecord} from '../../shared/record';
import {kindOf} from './addresses';
import {inList, listOf, namedBy} from './needs';
import {bring, bringAll, type Shelves} from './shelves';

/** A page as it came from the network. */
export interface Arrived {
  address: string;
  html: string;
  headers: Headers;
}

/**
 * Keeps a page and everything that it needs, itself last: what is kept is whole, however this ends. The page that was
 * kept under its address stays until then.
 * @param script of the page for whose sake it is kept; its own where there is none
 * @throws where a script or style rules cannot be had, and where the network or the storage fails
 */
export async function keepPage(
  shelves: Shelves,
  {address, html, headers}: Arrived,
  script?: string,
): Promise<void> {
  const {pages, settings} = shelves;
  const named = namedBy(html, address);
  const before = await pages.match(address);
  const isSame = before !== undefined && (await before.clone().text()) === html;
  const program = [
    ...named.styles,
    ...(named.script ? await programOf(shelves, named.script) : []),
  ];
  refuseMissing(await bringAll(shelves, program));
  const missing = await bringAll(
    shelves,
    named.media,
    (media) => !isSame && kindOf(new URL(media).pathname, settings.languages) !== 'hashed',
  );
  const note = {
    address,
    bytes: new Blob([html]).size,
    needs: [...program, ...named.media.filter((media) => !missing.includes(media))],
    at: Date.now(),
    script: script ?? named.script,
    title: named.title,
  };
  await pages.put(address, toRecord(html, headers, note));
}

/** Notes that a page has been read as it is kept. */
export async function touch({pages}: Shelves, address: string): Promise<void> {
  const record = await pages.match(address);
  if (!record) return;
  const note = {...noteOf(record), at: Date.now()};
  await pages.put(address, toRecord(await record.text(), record.headers, note));
}

/** Everything a page's script may fetch of its own build, itself and the list of it included. */
async function programOf(shelves: Shelves, script: string): Promise<string[]> {
  const list = listOf(script);
  refuseMissing((await bring(shelves, list)) ? [] : [list]);
  const names = (await (await shelves.files.match(list))?.json()) as string[];
  return [script, list, ...inList(names, list)];
}

function refuseMissing(missing: readonly string[]): void {
  if (missing.length > 0) {
    throw new Error(`Expected all files of the page's build, found none at ${missing.join(', ')}.`);
  }
}
