import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, inject, it} from 'vitest';
import {baseUrlOf, locales} from '../support/site';

/**
 * What a reader downloads, in bytes as a good server sends them (Brotli). A limit stands a few per cent over what was
 * measured when it was last set: who needs more says why in docs/decisions.md, who needs less lowers it.
 */
const limits = {
  /** Of a page that is all there is before somebody touches it: HTML with its rules and the script in its head. */
  pages: {index: 7_300, '2018': 11_600, search: 4_950, archive: 5_350, '404': 4_700},
  /** An article, its figures apart; the longest has 7,000 Han characters, 90 links and 30 listings. */
  article: 27_600,
  /** With its figures. */
  illustratedArticle: 30_600,
  /** A figure by itself: packet paths with all their steps in words are the biggest. */
  figure: 3_800,
  scripts: {main: 6_500, islands: 7_250, 'search-page': 3_950},
  /** Every style rule there is: fetched with the scripts. */
  styles: 12_300,
};

const bytes = (text: string | Buffer) => brotliCompressSync(text).length;
const figures = /<figure[^]*?<\/figure>/g;

describe.each(locales)('the weight of the site in %s', (locale) => {
  const folder = join(inject('builtSite'), baseUrlOf(locale));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const articles = readdirSync(join(folder, '2018')).filter(
    (name) => name.endsWith('.html') && name !== 'book.html',
  );
  const asset = (kind: 'css' | 'js', name: string) => {
    const file = readdirSync(join(folder, 'assets', kind)).find((one) =>
      one.startsWith(`${name}.`),
    );
    return readFileSync(join(folder, 'assets', kind, file ?? name));
  };

  it.each(Object.entries(limits.pages))('%s.html is at most %d bytes', (name, limit) => {
    expect(bytes(read(`${name}.html`))).toBeLessThanOrEqual(limit);
  });

  it.each(articles)('the article %s is within the limits, with and without its figures', (name) => {
    const html = read(`2018/${name}`);
    expect(bytes(html.replaceAll(figures, ''))).toBeLessThanOrEqual(limits.article);
    expect(bytes(html)).toBeLessThanOrEqual(limits.illustratedArticle);
  });

  it('no figure of an article is bigger than the limit', () => {
    const sizes = articles.flatMap((name) =>
      (read(`2018/${name}`).match(figures) ?? []).map((figure) => ({
        name,
        figure: figure.slice(0, 60),
        size: bytes(figure),
      })),
    );
    expect(sizes.length).toBeGreaterThan(60);
    expect(sizes.filter(({size}) => size > limits.figure)).toEqual([]);
  });

  it.each(Object.entries(limits.scripts))(
    'the script %s, fetched when it is needed, is at most %d bytes',
    (name, limit) => {
      expect(bytes(asset('js', name))).toBeLessThanOrEqual(limit);
    },
  );

  it('all style rules together are within the limit', () => {
    expect(bytes(asset('css', 'styles'))).toBeLessThanOrEqual(limits.styles);
  });

  it('nothing of an application is sent', () => {
    const scripts = readdirSync(join(folder, 'assets/js')).map((name) =>
      readFileSync(join(folder, 'assets/js', name), 'utf8'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((text) => /react-router|react-helmet|hydrateRoot\(/.test(text))).toEqual(
      [],
    );
  });
});
