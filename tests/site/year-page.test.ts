import {select, selectAll} from 'hast-util-select';
import {describe, expect, inject, it} from 'vitest';
import {all, readPage, textOf, valueOf} from '../support/pages';
import {locales, pathIn, siteDir} from '../support/site';
import {writtenArticles} from '../support/written-articles';
import type {WrittenArticle} from '../support/written-articles';

const build = inject('builtSite');

/** The years that have an article, each in each language, with its articles in the order of the index. */
const years = locales.flatMap((locale) => {
  const articles = writtenArticles(siteDir, locale);
  return [...new Set(articles.map(({year}) => year))].map((year) => ({
    year,
    locale,
    path: pathIn(locale, `/${year}`),
    articles: articles.filter((article) => article.year === year).toSorted(compareInIndex),
  }));
});

/** Declared places first, then by date. */
function compareInIndex(a: WrittenArticle, b: WrittenArticle): number {
  const [one, other] = [a.order ?? Infinity, b.order ?? Infinity];
  return one === other ? a.date.localeCompare(b.date) : one - other;
}

const descriptions = {
  'zh-Hant': (year: string) => `${year} 年發布之各種技術文`,
  en: (year: string) => `Technical notes published in ${year}`,
};

describe.each(years)('$path as it is without JavaScript', ({year, locale, path, articles}) => {
  const page = readPage(build, `${path.slice(1)}.html`);
  const cards = all(page, 'main li:has(h2)');

  it('has the year as its heading and says what it holds', () => {
    expect(all(page, 'h1').map(textOf)).toEqual([year]);
    expect(textOf(select('main header h1 + p', page.tree))).toBe(descriptions[locale](year));
  });

  it('has one card an article, in the declared order', () => {
    expect(articles.length).toBeGreaterThan(0);
    expect(cards.map((card) => textOf(select('h2', card)))).toEqual(
      articles.map(({title}) => title),
    );
  });

  it('shows icon, title as a real link, description, date and tags on each card', () => {
    for (const [index, article] of articles.entries()) {
      const card = cards[index];
      expect(card && select('svg[aria-hidden=true]:first-child path[d]', card)).toBeDefined();
      const link = card && select('h2 > a', card);
      expect(link && valueOf(link, 'href')).toBe(pathIn(locale, `/${article.path}`));
      expect(textOf(card)).toContain(article.description);
      expect(card && valueOf(select('time', card), 'dateTime')).toBe(article.date);
      const links = selectAll('p a', card).map((one) => valueOf(one, 'href'));
      expect(links).toEqual([
        ...(article.series ? [pathIn(locale, `/series/${article.series}`)] : []),
        ...article.tags.map((tag) => pathIn(locale, `/tags/${tag}`)),
      ]);
    }
  });

  it('begins with a skip link to the content, before anything else that takes the focus', () => {
    const [first] = all(page, 'a[href], button, input, select, textarea, [tabindex]');
    const target = valueOf(first, 'href');
    expect(target).toMatch(/^#./);
    expect(select(target, page.tree)).toBeDefined();
    expect(select(`${target} main h1`, page.tree)).toBeDefined();
  });
});
