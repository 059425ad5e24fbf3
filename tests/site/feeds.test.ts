import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import {fromHtml} from 'hast-util-from-html';
import RssParser from 'rss-parser';
import {describe, expect, inject, it} from 'vitest';
import {announcedFeeds, articlesOn, collectionOf, feedMediaTypes, feedText} from '../support/feeds';
import type {AnnouncedFeed} from '../support/feeds';
import {all, readContentPages, values, valueOf} from '../support/pages';
import {problemsOn, unlessEqual} from '../support/problems';
import {locales, pathIn, siteDir, siteUrl} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');
const pages = readContentPages(build).filter((page) => collectionOf(page));
const written = Object.fromEntries(locales.map((one) => [one, writtenArticles(siteDir, one)]));
const feeds = pages.flatMap(announcedFeeds);
const [rssFeeds = [], atomFeeds = [], jsonFeeds = []] = feedMediaTypes.map((mediaType) =>
  feeds.filter((feed) => feed.mediaType === mediaType),
);
const homeFeeds = jsonFeeds.filter(({page}) => collectionOf(page)?.join('') === '');

/** RFC 3339 and RFC 822 (with the four-digit year of RFC 1123), for a day whose time nobody declared. */
const rfc3339 = (day: string | undefined) => `${day}T00:00:00.000Z`;
const rfc822 = (day: string) => new Date(rfc3339(day)).toUTCString();
const rfc822Pattern =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;

/** What a feed must hold, by what the writers wrote. */
function expectedOf({page, address}: AnnouncedFeed) {
  const articles = articlesOn(page, written[page.locale] ?? []).map((article) => ({
    ...article,
    url: siteUrl + pathIn(page.locale, `/${article.path}`),
  }));
  const newest = articles.map(({updated}) => updated).toSorted();
  return {articles, pageUrl: siteUrl + page.path, selfUrl: address, updated: newest.at(-1)};
}

/** The HTML of every item of a feed of any format. */
function contentsOf(feed: AnnouncedFeed): string[] {
  const text = feedText(build, feed);
  switch (feed.mediaType) {
    case 'application/rss+xml':
      return (parseRssFeed(text).items ?? []).map((item) => item.content?.encoded ?? '');
    case 'application/atom+xml':
      return (parseAtomFeed(text).entries ?? []).map((entry) => entry.content?.value ?? '');
    default:
      return (parseJsonFeed(text).items ?? []).map((item) => item.content_html ?? '');
  }
}

describe('feeds', () => {
  it('are announced by every home, year, series and tag page, in all three formats', () => {
    expect(
      problemsOn(pages, (page) => {
        const own = announcedFeeds(page);
        const base = page.path.replace(/\/$/, '');
        const expected = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${base}/${file}`);
        return [
          ...unlessEqual(
            'types',
            own.map(({mediaType}) => mediaType),
            feedMediaTypes,
          ),
          ...unlessEqual(
            'files',
            own.map(({path}) => path),
            expected,
          ),
        ];
      }),
    ).toEqual([]);
  });

  it('are offered to readers of those pages by links they can see', () => {
    expect(
      problemsOn(pages, (page) => {
        const announced = announcedFeeds(page).map(({path}) => path);
        const offered = values(page, "main a:is([href$='.xml'], [href$='/feed.json'])", 'href');
        return unlessEqual('links', offered, announced);
      }),
    ).toEqual([]);
  });

  it('exist for the home, every year, series and tag of every article', () => {
    const expected = locales.flatMap((locale) =>
      (written[locale] ?? []).flatMap(({year, series, tags}) =>
        [
          '',
          year,
          ...(series ? [`series/${series}`] : []),
          ...tags.map((tag) => `tags/${tag}`),
        ].map((path) => pathIn(locale, `/${path}`)),
      ),
    );
    const found = new Set(pages.map(({path}) => path));
    expect([...new Set(expected)].filter((path) => !found.has(path))).toEqual([]);
  });

  it('are each announced somewhere', () => {
    const files = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) =>
      /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/.test(file),
    );
    expect(files.map((file) => `/${file}`).sort()).toEqual(feeds.map(({path}) => path).sort());
  });

  it('are well-formed XML, the sitemaps too', () => {
    const files = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.xml'),
    );
    expect(files.length).toBeGreaterThan(feeds.length / 2);
    const {status, stderr} = spawnSync(
      'xmllint',
      ['--noout', ...files.map((file) => join(build, file))],
      {encoding: 'utf8'},
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('a reader of another make', () => {
  it.each([...rssFeeds, ...atomFeeds])(
    'finds every article in $path, newest first',
    async (feed) => {
      const {articles} = expectedOf(feed);
      const {items} = await new RssParser().parseString(feedText(build, feed));
      expect(items.map(({title, link, isoDate}) => ({title, link, isoDate}))).toEqual(
        articles.map(({title, url, date}) => ({title, link: url, isoDate: rfc3339(date)})),
      );
    },
  );
});

describe('RSS 2.0', () => {
  it.each(rssFeeds)('is kept to by $path', (feed) => {
    const {articles, pageUrl, selfUrl, updated} = expectedOf(feed);
    const text = feedText(build, feed);
    const rss = parseRssFeed(text);
    expect(text).toMatch(/<rss version="2\.0"/);
    expect(rss).toMatchObject({
      title: expect.stringMatching(/\S/) as string,
      description: expect.stringMatching(/\S/) as string,
      link: pageUrl,
      language: feed.page.locale,
      lastBuildDate: rfc822(updated ?? ''),
    });
    expect(rss.atom?.links).toEqual([{href: selfUrl, rel: 'self', type: 'application/rss+xml'}]);
    expect(rss.items).toHaveLength(articles.length);
    for (const [index, {title, description, url, date, tags}] of articles.entries()) {
      const item = rss.items?.[index];
      expect(item).toMatchObject({title, link: url, guid: {value: url, isPermaLink: true}});
      expect(fromHtml(item?.description ?? '', {fragment: true}).children).toMatchObject([
        {type: 'text', value: description},
      ]);
      expect(item?.pubDate).toMatch(rfc822Pattern);
      expect(item?.pubDate).toBe(rfc822(date));
      expect(item?.dc?.creators?.every((name) => name !== '')).toBe(true);
      expect(item?.categories).toHaveLength(tags.length);
    }
  });
});

describe('Atom 1.0', () => {
  it.each(atomFeeds)('is kept to by $path', (feed) => {
    const {articles, pageUrl, selfUrl, updated} = expectedOf(feed);
    const text = feedText(build, feed);
    const atom = parseAtomFeed(text);
    expect(text).toContain(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.page.locale}">`,
    );
    expect(atom).toMatchObject({
      id: pageUrl,
      title: {value: expect.stringMatching(/\S/) as string},
      updated: rfc3339(updated),
      authors: [{name: expect.stringMatching(/\S/) as string}],
    });
    expect(atom.links).toEqual([
      {href: pageUrl, rel: 'alternate', type: 'text/html'},
      {href: selfUrl, rel: 'self', type: 'application/atom+xml'},
    ]);
    expect(atom.entries).toHaveLength(articles.length);
    for (const [index, {title, description, url, date, updated, tags}] of articles.entries()) {
      const entry = atom.entries?.[index];
      expect(entry).toMatchObject({
        id: url,
        title: {value: title},
        summary: {value: description},
        published: rfc3339(date),
        updated: rfc3339(updated),
        authors: [{name: expect.stringMatching(/\S/) as string}],
        links: [{href: url, rel: 'alternate', type: 'text/html'}],
        content: {type: 'html'},
      });
      expect(entry?.categories?.map(({term}) => term)).toEqual(tags);
    }
  });
});

describe('JSON Feed 1.1', () => {
  it.each(jsonFeeds)('is kept to by $path', (feed) => {
    const {articles, pageUrl, selfUrl} = expectedOf(feed);
    const text = feedText(build, feed);
    expect(JSON.parse(text)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/) as string,
      description: expect.stringMatching(/\S/) as string,
      home_page_url: pageUrl,
      feed_url: selfUrl,
      language: feed.page.locale,
      authors: [{name: expect.stringMatching(/\S/) as string}],
      items: articles.map(({title, description, url, date, updated, tags}) => ({
        id: url,
        url,
        title,
        summary: description,
        content_html: expect.stringMatching(/^</) as string,
        date_published: rfc3339(date),
        date_modified: rfc3339(updated),
        authors: [{name: expect.stringMatching(/\S/) as string}],
        tags: tags.map(() => expect.stringMatching(/\S/) as string),
        language: feed.page.locale,
      })),
    });
    expect(parseJsonFeed(text).items).toHaveLength(articles.length);
  });
});

describe('the articles in feeds', () => {
  it('are the whole articles, the same in every format', () => {
    for (const {path, page} of rssFeeds) {
      const [rss = [], atom = [], json = []] = announcedFeeds(page).map(contentsOf);
      const {length} = articlesOn(page, written[page.locale] ?? []);
      expect(rss, path).toHaveLength(length);
      expect(atom, path).toEqual(rss);
      expect(json, path).toEqual(rss);
    }
  });

  it.each(homeFeeds)('need neither our styles nor our scripts in $path', (feed) => {
    for (const html of contentsOf(feed)) {
      const item = {tree: fromHtml(html, {fragment: true})};
      expect(all(item, '[style], script, style, link, button, input, .hash-link')).toEqual([]);
      const classes = all(item, '[class]').map((element) => valueOf(element, 'className'));
      expect(classes.filter((name) => !/^language-[\w-]+$/.test(name))).toEqual([]);
      expect(html).not.toContain('katex-html');
      expect(html).not.toContain('\u200b');
    }
  });

  it.each(jsonFeeds)('hold absolute, percent-encoded addresses only in $path', (feed) => {
    const addresses = contentsOf(feed).flatMap((html) => {
      const item = {tree: fromHtml(html, {fragment: true})};
      return [...values(item, '[href]', 'href'), ...values(item, '[src]', 'src')];
    });
    expect(addresses.length > 0).toBe(contentsOf(feed).length > 0);
    expect(addresses.filter((address) => !/^https:\/\/[!-~]+$/.test(address))).toEqual([]);
  });

  it.each(homeFeeds)('keep listings, formulas and figures in $path', (feed) => {
    const items = contentsOf(feed).map((html) => ({tree: fromHtml(html, {fragment: true})}));
    const {articles} = expectedOf(feed);
    for (const [index, {body, slug}] of articles.entries()) {
      const item = items[index] ?? {tree: fromHtml('')};
      const text = body.replace(/^```\w[^]*?^```/gm, '');
      const fences = body.match(/^```\w/gm) ?? [];
      expect(all(item, 'pre > code').length, slug).toBeGreaterThanOrEqual(fences.length);
      expect(all(item, 'math').length > 0, slug).toBe(/\$[^$`\n]+\$/.test(text));
    }
    expect(items.some((item) => all(item, 'math').length > 0)).toBe(true);
    expect(items.some((item) => all(item, 'figure svg[role=img] > title').length > 0)).toBe(true);
  });
});
