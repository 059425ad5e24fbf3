import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import {ownPages} from '../../bench/search/lib/own-pages';
import {readQueries} from '../../bench/search/lib/queries';
import {answerable, score} from '../../bench/search/lib/score';
import {toCorpus, type Corpus} from '../../bench/search/lib/corpus';
import {createSearcher} from '../../src/plugins/search/shared/create-searcher';
import type {Searcher} from '../../src/plugins/search/shared/types';
import {isNotFound, isRedirect, metaOf, readContentPages, textOf, all} from '../support/pages';
import {locales, siteDir, type Locale} from '../support/site';

const build = inject('builtSite');
const judged = readQueries(join(siteDir, 'bench/search/queries.yml'));

/** Kinds of which the index must miss hardly anything; the others are looser by nature. */
const strictKinds = [
  'word',
  'phrase',
  'substring',
  'code',
  'simplified',
  'vocabulary',
  'fullwidth',
];

function searcherOf(locale: Locale): {searcher: Searcher; bytes: () => number} {
  const folder = join(build, locale === 'en' ? 'en' : '', 'search');
  let bytes = 0;
  const searcher = createSearcher((file) => {
    const read = readFileSync(join(folder, file));
    bytes += read.length;
    return Promise.resolve(read);
  });
  return {searcher, bytes: () => bytes};
}

async function answers(
  searcher: Searcher,
  queries: readonly {query: string}[],
): Promise<string[][]> {
  const pages: string[][] = [];
  for (const {query} of queries) {
    pages.push((await searcher.search(query)).hits.map(({page}) => page));
  }
  return pages;
}

describe.each(locales)('search in %s', (locale) => {
  const {searcher} = searcherOf(locale);
  let corpus: Corpus;
  beforeAll(() => {
    corpus = toCorpus(ownPages(build, locale));
  });
  const own = judged.filter((query) => query.locale === locale);

  it('finds 97 % of what the judged queries should, 95 % of the first ones first', async () => {
    const asked = answerable(own, corpus);
    const {recall, mrr} = score(asked, await answers(searcher, asked), corpus);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(mrr).toBeGreaterThanOrEqual(0.95);
  });

  it('finds 99 % of it for Chinese and for code', async () => {
    const asked = answerable(own, corpus).filter(({kind}) => strictKinds.includes(kind));
    const {recall} = score(asked, await answers(searcher, asked), corpus);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  it('holds every article and every page of the handbook, under its own title', () => {
    const built = readContentPages(build).filter(
      (page) =>
        page.locale === locale &&
        /\/(20\d\d|docs)\/[\w-]+$/.test(page.path) &&
        !isRedirect(page) &&
        !isNotFound(page) &&
        !metaOf(page, 'robots').includes('noindex, nofollow'),
    );
    const titles = new Map(corpus.pages.map(({path, title}) => [path, title]));
    const wrong = built.flatMap((page) => {
      const title = all(page, 'article h1').map(textOf).join();
      const indexed = titles.get(page.path);
      return indexed === title ? [] : [`${page.path}: expected ${title}, found ${indexed}`];
    });
    expect(built.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it('leads to headings that are there', async () => {
    const ids = new Map(
      readContentPages(build).map((page) => [
        page.path,
        all(page, '[id]').map(({properties}) => String(properties.id)),
      ]),
    );
    const {hits} = await searcher.search('kubernetes');
    const urls = hits.flatMap(({best, more}) => [best, ...more].map(({url}) => url));
    const dead = urls.filter((url) => {
      const [path = '', id] = decodeURI(url).split('#');
      const known = ids.get(path.replace(/(?<=.)\/$/, '')) ?? ids.get(path);
      return id ? !known?.includes(id) : !known;
    });
    expect(urls.length).toBeGreaterThan(3);
    expect(dead).toEqual([]);
  });

  it('takes 60 KB to a first answer and 250 KB for five more', async () => {
    const chosen = answerable(own, corpus).filter((_query, place) => place % 7 === 0);
    for (let start = 0; start + 6 <= chosen.length; start += 6) {
      const visit = searcherOf(locale);
      await answers(visit.searcher, chosen.slice(start, start + 1));
      const first = visit.bytes();
      await answers(visit.searcher, chosen.slice(start + 1, start + 6));
      expect(first).toBeLessThan(60_000 - 8_000);
      expect(visit.bytes() - first).toBeLessThan(250_000);
    }
  });

  it('does not find what is said only in menus', async () => {
    const {hits} = await searcher.search(
      locale === 'en' ? '"Toggle navigation bar"' : '"切換導覽列"',
    );
    expect(hits).toEqual([]);
  });
});

it('is judged by 150 queries that have an answer', () => {
  const answered = locales.map((locale) => {
    const corpus = toCorpus(ownPages(build, locale));
    return answerable(
      judged.filter((query) => query.locale === locale),
      corpus,
    ).length;
  });
  expect(answered.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(150);
});
