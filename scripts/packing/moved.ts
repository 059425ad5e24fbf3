import {readOldAddresses} from '../../src/plugins/old-addresses/old-addresses-file';
import {toRedirects, type Redirect} from '../../src/plugins/old-addresses/redirects';

interface Site {
  baseUrl: string;
  languages: readonly string[];
  oldAddresses: string;
}

/**
 * Every old address, in every language, with the page that answers for it, from the server's root.
 * @param pages the HTML files of the build
 */
export async function readMoved(
  {baseUrl, languages, oldAddresses}: Site,
  pages: readonly string[],
): Promise<Redirect[]> {
  const addresses = await readOldAddresses(process.cwd(), oldAddresses);
  return languages.flatMap((language) => {
    const below = pages
      .map((page) => `/${page}`)
      .filter((page) => page.startsWith(language))
      .map((page) => `/${page.slice(language.length).replace(/\.html$/, '')}`);
    const base = baseUrl.slice(0, -1) + language.slice(0, -1);
    return toRedirects(addresses, new Set(below)).map(({from, to}) => ({
      from: base + from,
      to: base + to,
    }));
  });
}
