import {generateRssFeed} from 'feedsmith';
import {toHtml} from 'hast-util-to-html';
import type {Feed} from '../types';
import {print} from './print';

/**
 * RSS 2.0, https://www.rssboard.org/rss-specification, as https://www.rssboard.org/rss-profile advises:
 * `dc:creator` because `author` must be an e-mail address, `content:encoded` for the whole article.
 * An item's `description` is HTML, its `title` is not. RSS has no date of change, so it borrows Atom's.
 * @throws if the feed holds a character XML cannot.
 */
export function toRss(feed: Feed, selfUrl: string): string {
  const creators = feed.authors.map(({name}) => name);
  return print(feed, (items) =>
    generateRssFeed<true>({
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description,
      language: feed.language,
      lastBuildDate: feed.updated,
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {links: [{href: selfUrl, rel: 'self', type: 'application/rss+xml'}]},
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        description: toHtml({type: 'text', value: item.summary}),
        categories: item.tags.map(({label}) => ({name: label})),
        guid: {value: item.url, isPermaLink: true},
        pubDate: item.published,
        dc: {creators},
        content: {encoded: item.html},
        atom: {updated: item.updated},
      })),
    }),
  );
}
