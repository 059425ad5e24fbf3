import type {Article, Collection, Journal} from '../../../lib/journal';
import type {Feed, FeedItem} from '../types';

export function article(slug: string, given: Partial<Article> = {}): Article {
  return {
    slug,
    year: 2018,
    title: slug,
    description: `About ${slug}`,
    date: '2018-03-01',
    updated: '2018-03-01',
    order: null,
    tags: [],
    series: null,
    icon: 'note',
    minutes: 1,
    cites: [],
    replay: null,
    notes: [],
    locale: 'zh-Hant',
    permalink: `/2018/${slug}`,
    ...given,
  };
}

export function collection(
  kind: Collection['kind'],
  id: string,
  given: Partial<Collection> = {},
): Collection {
  return {kind, id, title: id, description: id, permalink: `/${id}`, slugs: [], ...given};
}

export function journal(given: Partial<Journal> = {}): Journal {
  return {
    locale: 'zh-Hant',
    title: '年輪',
    description: '每年一圈',
    authors: [{name: '編輯'}],
    articles: [],
    partial: {},
    collections: [],
    ...given,
  };
}

export function feed(items: Partial<FeedItem>[] = []): Feed {
  return {
    folder: '2018',
    pageUrl: 'https://rings.example/2018',
    title: '2018 – 年輪',
    description: '2018 年發布之各種技術文',
    language: 'zh-Hant',
    authors: [{name: '編輯'}],
    updated: new Date('2018-05-06T00:00:00Z'),
    items: items.map((given) => ({
      url: 'https://rings.example/2018/nat',
      title: 'NAT',
      summary: 'How NAT works',
      html: '<p>text</p>',
      published: new Date('2018-03-01T00:00:00Z'),
      updated: new Date('2018-05-06T00:00:00Z'),
      tags: [{id: 'network', label: '網路'}],
      ...given,
    })),
  };
}
