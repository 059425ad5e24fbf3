import type {Article, Collection, Journal} from '../../../lib/journal';
import type {Site} from '../site';
import type {Feed, FeedItem} from '../types';

/** What the tests are made of: a journal of nothing, and one value of each shape to override. */
export const site: Site = {url: 'https://rings.example', baseUrl: '/', trailingSlash: false};

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

/** A built page, as small as one can be. */
export function page(body: string): string {
  return `<!doctype html><html><head><title>t</title></head><body><nav>menu</nav><div id="__blog-post-container">${body}</div></body></html>`;
}
