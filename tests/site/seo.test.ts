import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {
  all,
  isNotFound,
  isRedirect,
  isSearchPage,
  metaOf,
  pathOnSite,
  readContentPages,
  readPages,
  textOf,
} from '../support/pages';
import type {Page} from '../support/pages';
import {problemsOn, unlessEqual} from '../support/problems';
import {baseUrlOf, locales, pathIn, siteDir, siteUrl} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');
const pages = readContentPages(build);
const articles = locales.flatMap((locale) =>
  writtenArticles(siteDir, locale).map((article) => ({
    ...article,
    address: pathIn(locale, `/${article.path}`),
    page: pages.find(({path}) => path === pathIn(locale, `/${article.path}`)) as Page,
  })),
);
const articlePages = new Set(articles.map(({address}) => address));

/** Problems unless a page has exactly one such meta element, with text in it that a pattern allows. */
function unlessOne(page: Page, name: string, pattern = /\S/): string[] {
  const found = metaOf(page, name);
  return found.length === 1 && pattern.test(found[0] ?? '')
    ? []
    : [`expected one ${name} like ${pattern}, found ${JSON.stringify(found)}`];
}

/** The width and height of a PNG image, out of its header. */
function sizeOfPng(file: string): {width: number; height: number} {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
}

interface BlogPosting {
  '@type': string;
  author: {'@type': string; name: string}[];
  publisher: {name: string};
  image: string;
}

/** The structured data of an article's page. */
function blogPostingOf(page: Page): BlogPosting {
  const scripts = all(page, 'script[type="application/ld+json"]').map(textOf);
  const posts = scripts
    .map((text) => JSON.parse(text) as BlogPosting)
    .filter((data) => data['@type'] === 'BlogPosting');
  expect(posts).toHaveLength(1);
  return posts[0] as BlogPosting;
}

describe('what search engines and previews read', () => {
  it('is a title and a description of each page', () => {
    expect(
      problemsOn(pages, (page) => {
        const titles = all(page, 'head > title').map(textOf);
        return [
          ...unlessEqual('titles', titles.length, 1),
          ...unlessEqual('og:title', metaOf(page, 'og:title'), titles),
          ...unlessOne(page, 'description'),
          ...unlessEqual('og:description', metaOf(page, 'og:description'), [
            metaOf(page, 'description')[0],
          ]),
        ];
      }),
    ).toEqual([]);
  });

  it('is another title and another description on every page of a language', () => {
    for (const locale of locales) {
      const own = pages.filter((page) => page.locale === locale);
      const repeated = (texts: string[]) =>
        texts.filter((text, index) => texts.indexOf(text) !== index);
      expect(repeated(own.map((page) => textOf(all(page, 'head > title')[0])))).toEqual([]);
      expect(repeated(own.map((page) => metaOf(page, 'description')[0] ?? ''))).toEqual([]);
    }
  });

  it('is what kind of page it is, in which language and region, with a large picture', () => {
    expect(
      problemsOn(pages, (page) => [
        ...unlessOne(page, 'og:type', articlePages.has(page.path) ? /^article$/ : /^website$/),
        ...unlessOne(page, 'og:locale', page.locale === 'en' ? /^en_US$/ : /^zh_TW$/),
        ...unlessOne(page, 'og:locale:alternate', page.locale === 'en' ? /^zh_TW$/ : /^en_US$/),
        ...unlessOne(page, 'og:site_name'),
        ...unlessOne(page, 'twitter:card', /^summary_large_image$/),
        ...unlessOne(page, 'og:image'),
        ...unlessEqual('twitter:image', metaOf(page, 'twitter:image'), metaOf(page, 'og:image')),
      ]),
    ).toEqual([]);
  });

  it('is a picture that exists, 1200 pixels by 630', () => {
    for (const image of new Set(pages.flatMap((page) => metaOf(page, 'og:image')))) {
      const path = pathOnSite(image) ?? '';
      expect(sizeOfPng(join(build, path)), image).toEqual({width: 1200, height: 630});
    }
  });

  it('forbids none of them to be listed', () => {
    expect(problemsOn(pages, (page) => unlessEqual('robots', metaOf(page, 'robots'), []))).toEqual(
      [],
    );
  });
});

describe("an article's structured data", () => {
  it.each(articles)(
    'says of $address what its writer wrote',
    ({page, title, description, date, updated, locale, address}) => {
      const post = blogPostingOf(page);
      expect(post).toMatchObject({
        '@context': 'https://schema.org',
        headline: title,
        description,
        inLanguage: locale,
        url: siteUrl + address,
        mainEntityOfPage: siteUrl + address,
        datePublished: `${date}T00:00:00.000Z`,
        dateModified: `${updated}T00:00:00.000Z`,
      });
      expect(post.author.map(({name}) => name)).toEqual([expect.stringMatching(/\S/)]);
      expect(post.publisher.name).toMatch(/\S/);
      expect(existsSync(join(build, pathOnSite(post.image) ?? '')), post.image).toBe(true);
    },
  );
});

describe.each(locales)('the sitemap of %s', (locale) => {
  const xml = readFileSync(join(build, baseUrlOf(locale), 'sitemap.xml'), 'utf8');
  const entries = [...xml.matchAll(/<url>([^]*?)<\/url>/g)].map(([, entry = '']) => ({
    address: /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
    lastmod: /<lastmod>([^<]+)<\/lastmod>/.exec(entry)?.[1] ?? '',
  }));

  it('names every page of the language, no redirect, no 404, no search page', () => {
    const own = pages.filter((page) => page.locale === locale && !isSearchPage(page));
    expect(entries.map(({address}) => address).sort()).toEqual(
      own.map(({path}) => siteUrl + path).sort(),
    );
    const others = readPages(build).filter((page) => isRedirect(page) || isNotFound(page));
    const named = new Set(entries.map(({address}) => address));
    expect(others.filter(({path}) => named.has(siteUrl + path))).toEqual([]);
  });

  it('says of each when it changed', () => {
    expect(entries.filter(({lastmod}) => !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
    for (const {address, updated, locale: own} of articles) {
      const entry = entries.find((one) => one.address === siteUrl + address);
      expect(entry?.lastmod, address).toBe(own === locale ? updated : undefined);
    }
  });
});

describe('robots.txt', () => {
  const text = readFileSync(join(build, 'robots.txt'), 'utf8');

  it('names the sitemaps of both languages at the address of the site', () => {
    const named = [...text.matchAll(/^Sitemap: (\S+)$/gm)].map(([, address]) => address);
    expect(named).toEqual(locales.map((locale) => `${siteUrl}${baseUrlOf(locale)}sitemap.xml`));
  });

  it('closes nothing', () => {
    expect(text).toMatch(/^User-agent: \*$/m);
    expect(text).not.toMatch(/^Disallow: *\S/m);
  });
});
