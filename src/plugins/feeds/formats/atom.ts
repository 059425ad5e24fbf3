import {generateAtomFeed} from 'feedsmith';
import type {Feed} from '../types';
import {refuseForbiddenCharacters} from '../../../built/xml-characters';
import {trimCdata} from './trim-cdata';

/**
 * Atom 1.0, https://www.rfc-editor.org/rfc/rfc4287.
 * @throws if the feed holds a character XML cannot.
 */
export function toAtom(feed: Feed, selfUrl: string): string {
  const {authors} = feed;
  const xml = generateAtomFeed<true>({
    xml: {lang: feed.language},
    id: feed.pageUrl,
    title: {value: feed.title},
    subtitle: {value: feed.description},
    updated: feed.updated,
    authors,
    links: [
      {rel: 'alternate', type: 'text/html', href: feed.pageUrl},
      {rel: 'self', type: 'application/atom+xml', href: selfUrl},
    ],
    entries: feed.items.map((item) => ({
      id: item.url,
      title: {value: item.title},
      summary: {value: item.summary},
      content: {type: 'html', value: item.html},
      published: item.published,
      updated: item.updated,
      authors,
      links: [{rel: 'alternate', type: 'text/html', href: item.url}],
      categories: item.tags.map(({id, label}) => ({term: id, label})),
    })),
  });
  refuseForbiddenCharacters(xml);
  return trimCdata(xml);
}
