import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {describe, expect, it} from 'vitest';
import {article, collection, journal} from '../../../lib/__tests__/factories';
import {toArticlePosts, type PostLinks} from '../posts';

const post = (permalink: string) =>
  ({
    id: permalink,
    content: 'text',
    metadata: {
      permalink,
      source: `@site/blog${permalink}/index.md`,
      title: 'stock',
      date: new Date('2018-03-01T00:00:00Z'),
      frontMatter: permalink === '/2018/hidden' ? {unlisted: true, draft: true} : {},
      lastUpdatedAt: 1,
      prevItem: {title: 'newer', permalink: '/newer'},
      nextItem: {title: 'older', permalink: '/older'},
    },
  }) as BlogPost;

const replay = {date: '2026-11-23', everyCheck: true};
const link = (slug: string) => ({
  title: `On ${slug}`,
  permalink: `/2018/${slug}`,
  locale: 'zh-Hant',
});

describe('a post of the stock blog', () => {
  const content = journal({
    articles: [
      article('dns', {series: 'names', updated: '2026-01-02', minutes: 7, tags: ['names'], replay}),
      article('next', {series: 'names', tags: ['names']}),
      article('other', {tags: ['names'], cites: ['dns']}),
    ],
    collections: [collection('series', 'names', {title: '名稱', slugs: ['dns', 'next']})],
  });

  const date = new Date('2018-03-01T00:00:00Z');
  const enriched = (permalink: string, links: Partial<PostLinks> = {}, today = '2018-03-01') =>
    toArticlePosts(
      [post('/2018/else'), post(permalink)],
      content,
      {url: 'https://rings.example', ...links},
      today,
    )[1];

  it('learns its place in its series, its days and what stands near it', () => {
    expect(enriched('/2018/dns')).toEqual({
      id: '/2018/dns',
      content: 'text',
      metadata: {
        permalink: '/2018/dns',
        source: '@site/blog/2018/dns/index.md',
        title: 'stock',
        date,
        frontMatter: {},
        marks: [],
        lastUpdatedAt: Date.UTC(2026, 0, 2),
        readingTime: 7,
        seriesPlace: {
          title: '名稱',
          permalink: '/series/names',
          position: 1,
          total: 2,
          previous: null,
          next: link('next'),
          articles: [link('dns'), link('next')],
        },
        replay,
        related: [link('other')],
        citedBy: [link('other')],
        copy: '/2018/dns.md',
      },
    });
  });

  it('leads to where it is edited and its errors are reported, where the site says so', () => {
    const links = {
      editUrl: 'https://git.example/edit/{path}',
      reportUrl: 'mailto:ed@rings.example?subject={title}&body={permalink}',
    };
    expect(enriched('/2018/dns', links)?.metadata).toMatchObject({
      editUrl: 'https://git.example/edit/blog/2018/dns/index.md',
      reportUrl:
        'mailto:ed@rings.example?subject=stock&body=https%3A%2F%2Frings.example%2F2018%2Fdns',
    });
  });

  it('is marked while its day is yet to come', () => {
    expect(enriched('/2018/dns', {}, '2018-02-28')?.metadata).toMatchObject({marks: ['scheduled']});
  });

  it('forgets its neighbours by date', () => {
    const metadata = enriched('/2018/dns')?.metadata;
    expect(metadata).not.toHaveProperty('prevItem');
    expect(metadata).not.toHaveProperty('nextItem');
  });

  it('has no place in a series and no copy while it is unlisted, and keeps its own date', () => {
    expect(enriched('/2018/hidden')?.metadata).toEqual({
      permalink: '/2018/hidden',
      source: '@site/blog/2018/hidden/index.md',
      title: 'stock',
      date,
      frontMatter: {unlisted: true, draft: true},
      marks: ['draft', 'unlisted'],
      lastUpdatedAt: 1,
      seriesPlace: null,
      replay: null,
      related: [],
      citedBy: [],
      copy: null,
    });
  });
});
