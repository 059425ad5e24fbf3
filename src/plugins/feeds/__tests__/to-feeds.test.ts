import {describe, expect, it} from 'vitest';
import {toFeeds} from '../to-feeds';
import {site} from '../../../built/__tests__/fixtures';
import {article, collection, journal} from './fixtures';

const none = new Map<string, string>();
const slugsIn = (feed: {items: {title: string}[]} | undefined) =>
  feed?.items.map(({title}) => title);

describe('the feeds of a journal', () => {
  it('are the whole of it and one a collection, each beside its page', () => {
    const english = {...site, baseUrl: '/en/'};
    const collections = [
      collection('year', '2018', {permalink: '/en/2018'}),
      collection('tag', '標籤', {permalink: '/en/tags/標籤', title: 'Tag'}),
    ];
    const feeds = toFeeds(journal({title: 'Rings', collections}), english, none);
    expect(feeds.map(({folder, title, pageUrl}) => [folder, title, pageUrl])).toEqual([
      ['', 'Rings', 'https://rings.example/en/'],
      ['2018', '2018 – Rings', 'https://rings.example/en/2018'],
      ['tags/標籤', 'Tag – Rings', 'https://rings.example/en/tags/%E6%A8%99%E7%B1%A4'],
    ]);
  });

  it('hold every article, however many', () => {
    const articles = Array.from({length: 60}, (_, index) => article(`a${index}`));
    const collections = [collection('year', '2018', {slugs: articles.map(({slug}) => slug)})];
    const feeds = toFeeds(journal({articles, collections}), site, none);
    expect(feeds.map(({items}) => items.length)).toEqual([60, 60]);
  });

  it('hold the newest alone, where a journal is too big for all', () => {
    const articles = [1, 2, 3].map((day) => article(`a${day}`, {date: `2018-01-0${day}`}));
    const collections = [collection('year', '2018', {slugs: articles.map(({slug}) => slug)})];
    const feeds = toFeeds(journal({articles, collections}), site, none, 2);
    expect(feeds.map(slugsIn)).toEqual([
      ['a3', 'a2'],
      ['a3', 'a2'],
    ]);
  });

  it('leave out articles that exist only in the other language', () => {
    const articles = [
      article('here'),
      article('elsewhere', {locale: 'en', permalink: '/en/2018/elsewhere'}),
    ];
    expect(slugsIn(toFeeds(journal({articles}), site, none)[0])).toEqual(['here']);
  });

  it('go from the newest day to the oldest, inside a day in the order of the index', () => {
    const articles = [
      article('oldest', {date: '2018-01-09', order: 1}),
      article('last of the day', {date: '2018-02-01'}),
      article('second', {date: '2018-02-01', order: 3}),
      article('first', {date: '2018-02-01', order: 2}),
      article('newest', {date: '2019-01-01', order: 9}),
    ];
    expect(slugsIn(toFeeds(journal({articles}), site, none)[0])).toEqual([
      'newest',
      'first',
      'second',
      'last of the day',
      'oldest',
    ]);
  });

  it('name tags in the language of the feed and keep their ids', () => {
    const articles = [article('nat', {tags: ['network']})];
    const collections = [
      collection('tag', 'network', {title: '網路'}),
      collection('series', 'network', {title: '一個系列'}),
    ];
    const [whole] = toFeeds(journal({articles, collections}), site, none);
    expect(whole?.items[0]?.tags).toEqual([{id: 'network', label: '網路'}]);
  });

  it('carry the article with its dates, at the start of the day in UTC', () => {
    const articles = [article('nat', {date: '2018-03-01', updated: '2018-05-06'})];
    const [whole] = toFeeds(journal({articles}), site, new Map([['nat', '<p>text</p>']]));
    expect(whole?.items[0]).toMatchObject({
      url: 'https://rings.example/2018/nat',
      summary: 'About nat',
      html: '<p>text</p>',
      published: new Date(Date.UTC(2018, 2, 1)),
      updated: new Date(Date.UTC(2018, 4, 6)),
    });
  });

  it('without a description or an author borrow the title, for the formats demand both', () => {
    const [whole] = toFeeds(journal({title: 'Rings', description: '', authors: []}), site, none);
    expect(whole).toMatchObject({description: 'Rings', authors: [{name: 'Rings'}]});
  });
});

describe("a feed's last change", () => {
  const changed = (slug: string, updated: string, locale = 'zh-Hant') =>
    article(slug, {updated, locale});
  const lastChanges = (articles: ReturnType<typeof article>[], slugs: string[]) =>
    toFeeds(journal({articles, collections: [collection('tag', 'x', {slugs})]}), site, none).map(
      ({updated}) => updated.toISOString().slice(0, 10),
    );

  it('is the newest of its own items', () => {
    const articles = [
      changed('a', '2018-02-01'),
      changed('b', '2018-11-30'),
      changed('c', '2018-09-01'),
    ];
    expect(lastChanges(articles, ['a', 'c'])).toEqual(['2018-11-30', '2018-09-01']);
  });

  it("is the whole journal's where it has no item in this language", () => {
    const articles = [changed('a', '2018-02-01'), changed('b', '2018-11-30', 'en')];
    expect(lastChanges(articles, ['b'])).toEqual(['2018-02-01', '2018-11-30']);
  });

  it('is the epoch in a journal without articles, never the clock', () => {
    expect(lastChanges([], [])).toEqual(['1970-01-01', '1970-01-01']);
  });
});
