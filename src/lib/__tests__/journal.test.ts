import {describe, expect, it} from 'vitest';
import {
  articlesIn,
  collectionsOf,
  compareInSeries,
  compareInYear,
  seriesPlacesIn,
} from '../journal';
import {article, collection, journal, slugsOf} from './factories';

describe("the order of a year's index", () => {
  it('is the declared order, whatever the dates', () => {
    const articles = [
      article('third', {order: 10, date: '2018-01-01'}),
      article('second', {order: 9, date: '2018-05-01'}),
      article('first', {order: 1, date: '2018-12-31'}),
    ];
    expect(slugsOf(articles.toSorted(compareInYear))).toEqual(['first', 'second', 'third']);
  });

  it('puts articles without an order last, by date', () => {
    const articles = [
      article('december', {date: '2018-12-01'}),
      article('january', {date: '2018-01-01'}),
      article('ordered', {order: 99, date: '2018-12-31'}),
    ];
    expect(slugsOf(articles.toSorted(compareInYear))).toEqual(['ordered', 'january', 'december']);
  });

  it('falls back to the slug, so that it is the same on every machine', () => {
    const articles = ['c', 'a', 'b'].map((slug) => article(slug));
    expect(slugsOf(articles.toSorted(compareInYear))).toEqual(['a', 'b', 'c']);
  });
});

describe('the order of a series', () => {
  it('is the dates, then the declared order, then the slug', () => {
    const articles = [
      article('new', {date: '2018-06-01', order: 1}),
      article('b-second', {order: 2}),
      article('a-second', {order: 2}),
      article('z-first', {order: 1}),
    ];
    expect(slugsOf(articles.toSorted(compareInSeries))).toEqual([
      'z-first',
      'a-second',
      'b-second',
      'new',
    ]);
  });

  it('takes an article for its own equal', () => {
    expect(compareInSeries(article('a'), article('a'))).toBe(0);
  });
});

describe('the collections of a journal', () => {
  const content = journal({
    articles: [article('a'), article('b'), article('c')],
    collections: [
      collection('tag', 'dns', {slugs: ['c', 'gone', 'a']}),
      collection('year', '2018'),
      collection('tag', 'cni'),
    ],
  });

  it('give their articles in their own order, without those that are not listed', () => {
    const [dns] = collectionsOf(content, 'tag');
    expect(dns && slugsOf(articlesIn(content)(dns))).toEqual(['c', 'a']);
  });

  it("are told apart by kind, in the journal's order", () => {
    expect(collectionsOf(content, 'tag').map(({id}) => id)).toEqual(['dns', 'cni']);
    expect(collectionsOf(content, 'series')).toEqual([]);
  });
});

describe("an article's place in its series", () => {
  const english = {locale: 'en', permalink: '/en/2018/two'};
  const [one, two, three] = [
    article('one', {series: 'cni'}),
    article('two', {series: 'cni', ...english}),
    article('three', {series: 'cni'}),
  ] as const;
  const content = journal({
    articles: [three, two, one],
    collections: [
      collection('tag', 'cni', {slugs: ['two']}),
      collection('series', 'cni', {title: 'CNI', slugs: ['one', 'two', 'draft', 'three']}),
    ],
  });

  const placeOf = seriesPlacesIn(content);

  it('counts the listed from one and names its neighbours and all', () => {
    const place = placeOf(two);
    expect(place?.articles.map(({title}) => title)).toEqual(['On one', 'On two', 'On three']);
    expect(place).toMatchObject({
      title: 'CNI',
      permalink: '/series/cni',
      position: 2,
      total: 3,
      previous: {title: 'On one', permalink: '/2018/one', locale: 'zh-Hant'},
      next: {title: 'On three', permalink: '/2018/three', locale: 'zh-Hant'},
    });
  });

  it('has nothing before the first and nothing after the last', () => {
    expect(placeOf(one)).toMatchObject({position: 1, previous: null});
    expect(placeOf(three)).toMatchObject({position: 3, next: null});
  });

  it('leads to a neighbour in the language the neighbour has', () => {
    expect(placeOf(one)?.next).toEqual({title: 'On two', ...english});
  });

  it('is none for an article outside any series', () => {
    expect(placeOf(article('four'))).toBeNull();
  });
});
