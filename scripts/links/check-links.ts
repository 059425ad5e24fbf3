import path from 'node:path';
import {filesIn} from '../../src/built/files-in';
import {readPage} from './read-page';

/** Where a site is served. */
export interface ServedAt {
  /** Its origin. */
  url: string;
  /** The path of its home, with a slash at both ends. */
  baseUrl: string;
}

/**
 * Follows every address of a built site, in every language, to a page, a file or a place in a page of its own.
 * A page at a time: of all of them at once only the links with a fragment are kept.
 * @throws with every link that leads nowhere
 */
export function checkLinks(out: string, site: ServedAt): void {
  const files = new Set(filesIn(out));
  const broken: string[] = [];
  const places = new Map<string, {link: string; from: string; id: string}[]>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const {addresses} = readPage(path.join(out, file));
    for (const link of new Set(addresses)) {
      const place = placeOf(link, file, site);
      if (place === undefined) continue;
      const target = fileAt(place.path, files);
      if (target === undefined) broken.push(`/${file}: ${link}`);
      else if (place.id !== '' && target.endsWith('.html')) {
        const wanted = places.get(target) ?? [];
        wanted.push({link, from: file, id: place.id});
        places.set(target, wanted);
      }
    }
  }
  for (const [file, wanted] of places) {
    const {ids} = readPage(path.join(out, file));
    for (const {link, from, id} of wanted) {
      if (!ids.has(id)) broken.push(`/${from}: ${link}`);
    }
  }
  if (broken.length > 0) {
    throw new Error(
      `Expected links to what exists, found ${broken.length} that lead nowhere:\n${broken.join('\n')}`,
    );
  }
}

/** Where on the site an address of a page leads; undefined for what is on no site, or on another. */
function placeOf(
  link: string,
  file: string,
  {url, baseUrl}: ServedAt,
): {path: string; id: string} | undefined {
  const here = new URL(`${baseUrl}${file}`, url);
  if (!URL.canParse(link, here.href)) return {path: link, id: ''};
  const {origin, pathname, hash} = new URL(link, here);
  if (origin !== here.origin) return undefined;
  return {
    path: pathname.startsWith(baseUrl) ? decodeURI(pathname).slice(baseUrl.length) : pathname,
    id: decodeURIComponent(hash.slice(1)),
  };
}

function fileAt(address: string, files: ReadonlySet<string>): string | undefined {
  const page = address.replace(/\/$/, '');
  return [`${page}.html`, page === '' ? 'index.html' : `${page}/index.html`, page].find((file) =>
    files.has(file),
  );
}
