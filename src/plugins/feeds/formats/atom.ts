import {generateAtomFeed} from 'feedsmith';
import type {Feed} from '../types';
import {print} from './print';

/**
 * Atom 1.0, https://www.rfc-editor.org/rfc/rfc4287.
 * @throws if the feed holds a character XML cannot.
 */
export function toAtom(feed: Feed, selfUrl: string): string {
  const {authors} = feed;
  return print(feed, (items) =>
    generateAtomFeed<true>({
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
      entries: items.map((item) => ({
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
    }),
  );
}
