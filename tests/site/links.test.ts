import path from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {checkLinks} from '../../scripts/links/check-links';
import {ledgerFile} from '../../scripts/links/command';
import {readLedger} from '../../scripts/links/ledger';
import {outboundLinks} from '../../scripts/links/outbound';
import {disagreements} from '../../scripts/links/record';
import {
  all,
  isBook,
  isRedirect,
  metaOf,
  pathOnSite,
  readContentPages,
  readPages,
  values,
  valueOf,
} from '../support/pages';
import type {Page} from '../support/pages';
import {problemsOn, unlessEqual} from '../support/problems';
import {defaultLocale, localeOf, otherThan, siteDir, siteUrl} from '../support/site';
import {fileAt} from '../support/static-server';

const build = inject('builtSite');
const pages = readPages(build);
const shown = pages.filter((page) => !isRedirect(page));
const contentPages = readContentPages(build);
const byPath = new Map(contentPages.map((page) => [page.path, page]));

/** A path without the slash that only a home page's has. */
const bare = (path: string) => path.replace(/(?<=.)\/$/, '');

/** Every path on the site that a reader comes to by links, the first among them. */
function reachedFrom(home: string): Set<string> {
  const byBarePath = new Map(pages.map((page) => [bare(page.path), page]));
  const reached = new Set([bare(home)]);
  for (const path of reached) {
    const page = byBarePath.get(path);
    for (const link of page ? values(page, 'a[href]', 'href') : []) {
      const {origin, pathname} = new URL(link, siteUrl + path);
      if (origin === siteUrl) reached.add(bare(decodeURI(pathname)));
    }
  }
  return reached;
}

/** The addresses of a page in every language, by hreflang. */
function hreflangs(page: Page): Record<string, string> {
  return Object.fromEntries(
    all(page, 'head link[rel=alternate][hreflang]').map((link) => [
      valueOf(link, 'hrefLang'),
      valueOf(link, 'href'),
    ]),
  );
}

describe('links', () => {
  it('lead to what exists, fragments included, from every page', () => {
    expect(() => checkLinks(build, {url: siteUrl, baseUrl: '/'})).not.toThrow();
  });

  it('reach every page from each home page', () => {
    for (const home of ['/', '/en/']) {
      const reached = reachedFrom(home);
      const missed = contentPages.map(({path}) => path).filter((path) => !reached.has(bare(path)));
      expect(missed).toEqual([]);
    }
  });

  it('stay in the language of their page unless they say that they leave it', () => {
    expect(
      problemsOn(shown, (page) =>
        all(page, 'a[href^="/"]')
          .filter((link) => !/\.\w+$/.test(valueOf(link, 'href')))
          .filter((link) => {
            const target = localeOf(`${valueOf(link, 'href')}/`);
            return target !== page.locale && valueOf(link, 'hrefLang') !== target;
          })
          .map((link) => `${valueOf(link, 'href')} leaves without an hreflang`),
      ),
    ).toEqual([]);
  });

  it('name pages of the site by path and other hosts by https', () => {
    expect(
      // A book is kept and read away from the site.
      problemsOn(
        shown.filter((page) => !isBook(page)),
        (page) =>
          values(page, 'a[href]', 'href').filter(
            (href) => !/^(https:\/\/|\/|#|mailto:)/.test(href) || href.startsWith(siteUrl),
          ),
      ),
    ).toEqual([]);
  });

  it('in the navigation bar lead to an existing page of the other language', () => {
    expect(
      problemsOn(contentPages, (page) => {
        const links = all(page, 'nav.navbar a[hreflang]');
        const [link] = links;
        const target = byPath.get(valueOf(link, 'href'));
        return [
          ...unlessEqual('language links:', links.length, 1),
          ...unlessEqual('a link to', valueOf(link, 'hrefLang'), otherThan(page.locale)),
          ...unlessEqual(`${valueOf(link, 'href')} in`, target?.locale, otherThan(page.locale)),
        ];
      }),
    ).toEqual([]);
  });
});

describe('links to other hosts', () => {
  const found = outboundLinks(build, siteUrl);
  const ledger = readLedger(path.join(siteDir, ledgerFile));

  it('are in the ledger, each with its purpose and its version, and nothing else is', () => {
    expect(found.size).toBeGreaterThan(500);
    expect(disagreements(ledger, found, ledgerFile)).toEqual([]);
  });

  it('mostly lead to one version: what they are cited for cannot change behind them', () => {
    const living = [...ledger.values()].filter(({pin}) => pin === undefined);
    expect(living.length / ledger.size).toBeLessThan(0.1);
  });
});

describe('what a page says of its addresses', () => {
  it('is its own address as canonical', () => {
    expect(
      problemsOn(contentPages, (page) => [
        ...unlessEqual('canonical', values(page, 'link[rel=canonical]', 'href'), [
          siteUrl + page.path,
        ]),
        ...unlessEqual('og:url', metaOf(page, 'og:url'), [siteUrl + page.path]),
      ]),
    ).toEqual([]);
  });

  it('is every language it exists in, its own among them, the default for all others', () => {
    expect(
      problemsOn(contentPages, (page) => {
        const addresses = hreflangs(page);
        return [
          ...unlessEqual('its own language at', addresses[page.locale], siteUrl + page.path),
          ...unlessEqual('x-default', addresses['x-default'], addresses[defaultLocale]),
          ...unlessEqual('languages', Object.keys(addresses).sort(), [
            'en',
            'x-default',
            'zh-Hant',
          ]),
        ];
      }),
    ).toEqual([]);
  });

  it('is said alike by the page it names', () => {
    expect(
      problemsOn(contentPages, (page) =>
        Object.entries(hreflangs(page)).flatMap(([language, address]) => {
          const target = byPath.get(pathOnSite(address) ?? '');
          return target
            ? unlessEqual(`${target.path} to name`, hreflangs(target), hreflangs(page))
            : [`${language} leads to ${address}, which does not exist`];
        }),
      ),
    ).toEqual([]);
  });

  it('is on a redirect the page it leads to, and not for search engines', () => {
    expect(
      problemsOn(pages.filter(isRedirect), (page) => {
        const [canonical = ''] = values(page, 'link[rel=canonical]', 'href');
        return [
          ...unlessEqual('robots', metaOf(page, 'robots'), ['noindex']),
          ...(byPath.has(pathOnSite(canonical) ?? '') ? [] : [`no page at ${canonical}`]),
        ];
      }),
    ).toEqual([]);
  });
});

describe('what pages load', () => {
  it('exists', () => {
    const files = pages.flatMap((page) => [
      ...values(page, 'script[src], img[src]', 'src'),
      ...values(page, 'link[rel=stylesheet], link[rel=icon], link[rel=preload]', 'href'),
    ]);
    expect(files.length).toBeGreaterThan(0);
    expect([...new Set(files)].filter((path) => !fileAt(build, path))).toEqual([]);
  });
});
