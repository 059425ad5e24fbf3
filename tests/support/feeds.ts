import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {all, pathOnSite, valueOf} from './pages';
import type {Page} from './pages';
import {baseUrlOf} from './site';
import type {WrittenArticle} from './written-articles';

/** A feed as the head of a page announces it. */
export interface AnnouncedFeed {
  page: Page;
  mediaType: string;
  /** The absolute address. */
  address: string;
  /** The address as a path; the file below the build's folder. */
  path: string;
}

/** The media types of feeds, in the order in which pages announce them. */
export const feedMediaTypes = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
];

/** The feeds that a page announces to browsers and feed readers. */
export function announcedFeeds(page: Page): AnnouncedFeed[] {
  return all(page, 'head link[rel=alternate][type]').map((link) => {
    const address = valueOf(link, 'href');
    return {page, mediaType: valueOf(link, 'type'), address, path: pathOnSite(address) ?? ''};
  });
}

/** The text of a feed's file. */
export function feedText(build: string, {path}: AnnouncedFeed): string {
  return readFileSync(join(build, path), 'utf8');
}

/** What kind of set of articles a page shows: home, a year, a series or a tag; undefined for any other page. */
export function collectionOf({path, locale}: Page): string[] | undefined {
  const below = path.slice(baseUrlOf(locale).length);
  return /^(\d{4}|(series|tags)\/[^/]+)?$/.test(below) ? below.split('/') : undefined;
}

/** The articles of a page's set, newest first, as the writer dated them. */
export function articlesOn(page: Page, articles: readonly WrittenArticle[]): WrittenArticle[] {
  const [kind = '', id = ''] = collectionOf(page) ?? [];
  return articles
    .filter(
      ({year, series, tags}) =>
        kind === '' ||
        kind === year ||
        (kind === 'series' && id === series) ||
        (kind === 'tags' && tags.includes(id)),
    )
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
