import {cacheName} from '../shared/caches';
import type {Place} from '../shared/place';
import {noteOf} from '../shared/record';
import {companionsOf, languageOf, startOfIndex} from './worker/addresses';

declare const offlinePlace: Place;

/** Lists the pages of a language that are kept, the last read first; and, in the place of another page, says so. */
export async function fillList(list: HTMLElement): Promise<void> {
  const {root, language, languages} = offlinePlace;
  const {origin, pathname} = location;
  const [, offlinePage = ''] = companionsOf(language, origin);
  if (origin + pathname !== offlinePage) {
    document.querySelector('[data-offline-elsewhere]')?.removeAttribute('hidden');
    addEventListener('online', () => location.reload());
  }
  const pages = await caches.open(cacheName(origin + root, 'pages'));
  const omitted = [...companionsOf(language, origin), startOfIndex(language, origin)];
  const notes = (await pages.matchAll())
    .map(noteOf)
    .filter(
      ({address}) =>
        !omitted.includes(address) && languageOf(new URL(address).pathname, languages) === language,
    )
    .toSorted((one, other) => other.at - one.at);
  if (notes.length > 0)
    list.replaceChildren(...notes.map(({address, title}) => toItem(address, title)));
}

function toItem(address: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  // As it stands in the page's HTML, with the site's name behind it.
  const {title: text} = new DOMParser().parseFromString(`<title>${title}</title>`, 'text/html');
  link.textContent = text.replace(/ \| [^|]*$/, '') || address;
  item.append(link);
  return item;
}
