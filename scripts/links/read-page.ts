import {readFileSync} from 'node:fs';
import {Parser} from 'htmlparser2';

/** What a page leads to and what may lead into it. */
export interface LinkedPage {
  /** Every address on it as it is written: links, pictures, scripts, styles, forms, redirects, other languages. */
  addresses: string[];
  /** Of these, what a reader may follow. */
  links: string[];
  ids: Set<string>;
}

const attributes = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction'];

/** Reads a page of the site without building its tree. */
export function readPage(file: string): LinkedPage {
  const page: LinkedPage = {addresses: [], links: [], ids: new Set()};
  const parser = new Parser({
    onopentag(tag, given) {
      if (given['id'] !== undefined) page.ids.add(given['id']);
      page.addresses.push(...addressesIn(tag, given));
      const {href} = given;
      if ((tag === 'a' || tag === 'area') && href !== undefined) page.links.push(href);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return page;
}

function addressesIn(tag: string, given: Readonly<Record<string, string>>): string[] {
  const found = attributes.flatMap((name) => given[name] ?? []);
  // A candidate is an address and a width, which hold no comma here.
  const candidates = given['srcset']?.split(',').flatMap((one) => one.trim().split(/\s/)[0] ?? []);
  return [...found, ...(candidates ?? []), ...(tag === 'meta' ? addressInMeta(given) : [])];
}

/** Where a redirect leads, or a picture for other sites. */
function addressInMeta({content = '', ...given}: Readonly<Record<string, string>>): string[] {
  if (given['http-equiv']?.toLowerCase() === 'refresh') {
    return content.split(/;\s*url=/i).slice(1);
  }
  return /^https?:/.test(content) ? [content] : [];
}
