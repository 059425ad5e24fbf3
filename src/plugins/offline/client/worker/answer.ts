import {companionsOf, kindOf, languageOf, pageAddress} from './addresses';
import type {Shelves} from './shelves';

/** Milliseconds that the network has to answer where something is kept. */
const patience = 3_000;

/**
 * What the network answers; or what is kept, where the network fails, is late, or its server is broken.
 * @returns undefined where there is neither
 */
async function networkOr(
  network: Promise<Response>,
  kept: Response | undefined,
): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    if (kept) setTimeout(resolve, patience);
  });
  const response = await Promise.race([network, late]).catch(() => undefined);
  return response && !(kept && response.status >= 500) ? response : kept;
}

/** Answers for a page; where there is no network and it is not kept, with the page that says so. */
export async function answerPage(
  {pages, settings: {languages}, origin}: Shelves,
  url: string,
  network: Promise<Response>,
): Promise<Response> {
  const address = pageAddress(url);
  const response = await networkOr(network, await pages.match(address));
  if (response) return response;
  const own = languageOf(new URL(address).pathname, languages);
  for (const language of own === undefined ? languages : [own, ...languages]) {
    const [, offlinePage = ''] = companionsOf(language, origin);
    const page = await pages.match(offlinePage);
    if (page) return new Response(page.body, {status: 503, headers: page.headers});
  }
  return network;
}

/**
 * Answers for a file: what has a hash in its name with what is kept, so that an open page finds the files of its own
 * build; all else with what the network has, or what is kept.
 */
export async function answerFile(
  {pages, files, settings}: Shelves,
  url: string,
  fetchIt: () => Promise<Response>,
): Promise<Response> {
  const kind = kindOf(new URL(url).pathname, settings.languages);
  const kept = await (kind === 'start' ? pages : files).match(url);
  if (kind === 'hashed') return kept ?? fetchIt();
  const network = fetchIt();
  return (await networkOr(network, kept)) ?? network;
}
