import {describe, expect, it} from 'vitest';
import {article, collection, journal, slugsOf} from '../../../lib/__tests__/factories';
import {
  toCollectionListProps,
  toCollectionPageProps,
  toEntryProp,
  toHomePageProps,
  toLists,
  toYearPageProps,
} from '../props';
import {content, named} from './fixtures';

const lists = toLists(content);
const [, first, second] = content.articles;

describe('a card', () => {
  it('shows an article with its tags and its place in its series, and nothing more', () => {
    expect(first && toEntryProp(lists, first)).toEqual({
      slug: 'dns-i',
      title: 'On dns-i',
      description: 'About dns-i',
      date: '2018-03-01',
      icon: 'dns',
      minutes: 1,
      replay: null,
      locale: 'zh-Hant',
      permalink: '/2018/dns-i',
      tags: [
        {title: 'DNS', permalink: '/tags/dns'},
        {title: '網路', permalink: '/tags/network'},
      ],
      series: {title: '名稱', permalink: '/series/dns', position: 1, total: 2},
    });
  });

  it('leaves out tags without a page, and leads to the language there is', () => {
    expect(second && toEntryProp(lists, second)).toMatchObject({
      permalink: '/en/2018/dns-ii',
      locale: 'en',
      tags: [{title: 'DNS'}],
    });
  });

  it('has the marks of its article', () => {
    expect(toEntryProp(lists, article('new', {marks: ['draft']})).marks).toEqual(['draft']);
    expect(toEntryProp(lists, article('old'))).not.toHaveProperty('marks');
  });

  it('says nothing of a series outside any', () => {
    expect(toEntryProp(lists, article('alone'))).toMatchObject({series: null, tags: []});
  });
});

describe("a year's page", () => {
  const page = (id: string) => toYearPageProps(lists, named('year', id));

  it('has its words and its cards in the order of the index', () => {
    const {year, entries} = page('2018');
    expect(year).toEqual({title: 'The 2018', permalink: '/2018', description: '2018 年發布'});
    expect(slugsOf(entries)).toEqual(['dns-i', 'dns-ii']);
  });

  it('leads to the years before and after that exist', () => {
    expect(page('2018')).toMatchObject({
      previous: {title: 'The 2016', permalink: '/2016'},
      next: {title: 'The 2019', permalink: '/2019'},
    });
    expect(page('2019')).toMatchObject({previous: {title: 'The 2018'}, next: null});
    expect(page('2016')).toMatchObject({previous: null, next: {title: 'The 2018'}});
  });
});

describe('the page of a series or a tag', () => {
  it('says which it is and has its cards in reading order', () => {
    const {kind, collection, entries} = toCollectionPageProps(lists, 'tag', named('tag', 'dns'));
    expect([kind, collection]).toEqual([
      'tag',
      {title: 'DNS', permalink: '/tags/dns', description: 'All dns'},
    ]);
    expect(slugsOf(entries)).toEqual(['dns-ii', 'dns-i']);
  });
});

describe('the lists of collections', () => {
  it('count those that no build has yet apart', () => {
    const articles = [article('out'), article('draft', {marks: ['draft']})];
    const collections = [collection('year', '2018', {slugs: ['out', 'draft']})];
    const {years} = toCollectionListProps(toLists(journal({articles, collections})));
    expect(years).toMatchObject([{count: 2, waiting: 1}]);
  });

  it('count the articles of each, by kind', () => {
    expect(toCollectionListProps(lists)).toMatchObject({
      years: [{count: 1}, {title: 'The 2018', description: '2018 年發布', count: 2}, {count: 1}],
      series: [{title: '名稱', permalink: '/series/dns', count: 2}],
      tags: [{title: 'DNS'}, {title: '網路', count: 2}],
    });
  });
});

describe('the home page', () => {
  it("shows the newest year's articles, newest first, beside all collections", () => {
    const ring = journal({
      articles: ['2018-02-01', '2018-12-01', '2018-07-01'].map((date) => article(date, {date})),
      collections: [
        {...named('year', '2018'), slugs: ['2018-02-01', '2018-12-01', '2018-07-01']},
        named('year', '2016'),
      ],
    });
    const {newest, years} = toHomePageProps(toLists(ring));
    expect(slugsOf(newest)).toEqual(['2018-12-01', '2018-07-01', '2018-02-01']);
    expect(years).toHaveLength(2);
  });

  it('of a journal without articles is empty', () => {
    expect(toHomePageProps(toLists(journal()))).toEqual({
      newest: [],
      years: [],
      series: [],
      tags: [],
    });
  });
});
