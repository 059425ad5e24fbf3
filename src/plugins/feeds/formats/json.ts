import type {JsonFeed} from 'feedsmith';
import type {Feed} from '../types';

/**
 * JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.
 * Feedsmith gives the types only: its generator leaves out `items`, which is required, when there is none.
 */
export function toJsonFeed(feed: Feed, selfUrl: string): string {
  const {language, authors} = feed;
  const json: JsonFeed.Feed<Date, true> & {version: string} = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: selfUrl,
    description: feed.description,
    language,
    authors,
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      authors,
      tags: item.tags.map(({label}) => label),
      language,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
