import path from 'node:path';
import {filesIn} from '../../src/built/files-in';
import {readPage} from './read-page';

/**
 * The addresses on other hosts that a built site's pages lead to, each once and without its fragment, with the pages
 * it stands on.
 * @param url the site's own origin
 */
export function outboundLinks(out: string, url: string): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of filesIn(out).toSorted()) {
    if (!file.endsWith('.html')) continue;
    for (const link of readPage(path.join(out, file)).links) {
      if (!/^https?:\/\//i.test(link) || new URL(link).origin === url) continue;
      const address = link.replace(/#.*/, '');
      found.set(address, (found.get(address) ?? new Set()).add(file));
    }
  }
  return new Map([...found].map(([address, files]) => [address, [...files]]));
}
