import {filesOf, parseManifest} from '../../../../lib/search-index/manifest';
import {unpack} from '../../../../lib/search-index/pack';
import {noteOf, toRecord} from '../../shared/record';
import {languageOf, startOfIndex} from './addresses';
import {bringAll, fetchAnew, isFile, putFile, type Shelves} from './shelves';

/**
 * Of an index of more files, which are some 2 KB each, only those are kept that were used: 2 MB are little beside a
 * page of pictures, 40 MB are not.
 */
const most = 1_000;

/**
 * Keeps the search index of a language, its start last: it names all of its version.
 * @param script of the page for whose sake it is kept
 * @throws where a file of it cannot be had
 */
export async function keepIndex(shelves: Shelves, language: string, script: string): Promise<void> {
  const address = startOfIndex(language, shelves.origin);
  const response = await fetchAnew(address);
  // Another service answers this site's queries.
  if (!isFile(response)) return;
  const body = await response.arrayBuffer();
  const named = await namedIn(body, address);
  const needs = named.length > most ? await keptOf(shelves, named) : named;
  const [missing] = await bringAll(shelves, needs);
  if (missing !== undefined)
    throw new Error(`Expected a file of the index, found none at ${missing}.`);
  const note = {address, bytes: body.byteLength, needs, at: Date.now(), script};
  await shelves.pages.put(address, toRecord(body, response.headers, note));
}

/** All files of the index whose start this is. */
async function namedIn(start: ArrayBuffer, address: string): Promise<string[]> {
  const text = new TextDecoder().decode(await unpack(new Uint8Array(start)));
  return filesOf(parseManifest(text)).map((file) => new URL(file, address).href);
}

async function keptOf({files}: Shelves, addresses: readonly string[]): Promise<string[]> {
  const kept = new Set((await files.keys()).map(({url}) => url));
  return addresses.filter((address) => kept.has(address));
}

/** Keeps a file, now that it was used, of an index that is not kept as a whole. */
export async function keepPart(
  {pages, files, settings, origin}: Shelves,
  address: string,
  response: Response,
): Promise<void> {
  const language = languageOf(new URL(address).pathname, settings.languages);
  const start = startOfIndex(language ?? '/', origin);
  const record = await pages.match(start);
  if (!record) return;
  const note = noteOf(record);
  const body = await record.arrayBuffer();
  // An open page may still ask for another version's.
  if (!(await namedIn(body, start)).includes(address)) return;
  await putFile(files, address, response);
  const needs = [...new Set([...note.needs, address])];
  await pages.put(start, toRecord(body, record.headers, {...note, needs}));
}
