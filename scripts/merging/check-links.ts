import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Parser} from 'htmlparser2';
import {filesIn} from './files-in';

/** A page's address, and what its links and its ids are. */
interface Page {
  links: string[];
  ids: Set<string>;
}

/**
 * Follows every link of a built site to a page, a file or a place in a page of its own.
 * A page at a time: of all of them at once only the links with a fragment are kept.
 * @throws with every link that leads nowhere
 */
export function checkLinks(out: string, baseUrl: string): void {
  const files = new Set(filesIn(out));
  const broken: string[] = [];
  const places = new Map<string, {link: string; from: string}[]>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    for (const link of readPage(path.join(out, file)).links) {
      const {pathname, hash} = new URL(link, `https://here${baseUrl}${file}`);
      const target = fileAt(decodeURI(pathname).slice(baseUrl.length), files);
      if (target === undefined) broken.push(`/${file}: ${link}`);
      else if (hash.length > 1 && target.endsWith('.html')) {
        const wanted = places.get(target) ?? [];
        wanted.push({link, from: file});
        places.set(target, wanted);
      }
    }
  }
  for (const [file, wanted] of places) {
    const {ids} = readPage(path.join(out, file));
    for (const {link, from} of wanted) {
      const id = decodeURIComponent(link.slice(link.indexOf('#') + 1));
      if (!ids.has(id)) broken.push(`/${from}: ${link}`);
    }
  }
  if (broken.length > 0) {
    throw new Error(
      `Expected links to what exists, found ${broken.length} that lead nowhere:\n${broken.join('\n')}`,
    );
  }
}

function fileAt(address: string, files: ReadonlySet<string>): string | undefined {
  const page = address.replace(/\/$/, '');
  return [`${page}.html`, page === '' ? 'index.html' : `${page}/index.html`, page].find((file) =>
    files.has(file),
  );
}

/** Links to the same host, as the page writes them. */
function readPage(file: string): Page {
  const page: Page = {links: [], ids: new Set()};
  const parser = new Parser({
    onopentag(tag, {href, id}) {
      if (id !== undefined) page.ids.add(id);
      if (tag === 'a' && href !== undefined && !/^([a-z]+:|\/\/)/i.test(href))
        page.links.push(href);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return page;
}
