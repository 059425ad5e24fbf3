import {describe, expect, it} from 'vitest';
import {feedFormats, feedPath} from '../feed-formats';

describe('the address of a feed', () => {
  it.each([
    ['/', '/rss.xml'],
    ['/en/', '/en/rss.xml'],
    ['/2018', '/2018/rss.xml'],
    ['/2018/', '/2018/rss.xml'],
  ])('stands below %s as %s', (permalink, expected) => {
    expect(feedPath(permalink, 'rss.xml')).toBe(expected);
  });
});

describe('the feeds of a page', () => {
  it('have files and media types of their own', () => {
    expect(feedFormats.map(({file, mediaType}) => [file, mediaType])).toEqual([
      ['rss.xml', 'application/rss+xml'],
      ['atom.xml', 'application/atom+xml'],
      ['feed.json', 'application/feed+json'],
    ]);
  });
});
