import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {describe, expect, it} from 'vitest';
import {article, collection, journal} from '../../../lib/__tests__/factories';
import {toArticlePost} from '../posts';

const post = (permalink: string) =>
  ({
    id: permalink,
    content: 'text',
    metadata: {
      permalink,
      title: 'stock',
      lastUpdatedAt: 1,
      prevItem: {title: 'newer', permalink: '/newer'},
      nextItem: {title: 'older', permalink: '/older'},
    },
  }) as BlogPost;

describe('a post of the stock blog', () => {
  const content = journal({
    articles: [
      article('dns', {series: 'names', updated: '2026-01-02'}),
      article('next', {series: 'names'}),
    ],
    collections: [collection('series', 'names', {title: '名稱', slugs: ['dns', 'next']})],
  });

  it('learns its place in its series and the day it was changed', () => {
    expect(toArticlePost(post('/2018/dns'), content)).toEqual({
      id: '/2018/dns',
      content: 'text',
      metadata: {
        permalink: '/2018/dns',
        title: 'stock',
        lastUpdatedAt: Date.UTC(2026, 0, 2),
        seriesPlace: {
          title: '名稱',
          permalink: '/series/names',
          position: 1,
          total: 2,
          previous: null,
          next: {title: 'On next', permalink: '/2018/next', locale: 'zh-Hant'},
        },
      },
    });
  });

  it('forgets its neighbours by date', () => {
    const {metadata} = toArticlePost(post('/2018/dns'), content);
    expect(metadata).not.toHaveProperty('prevItem');
    expect(metadata).not.toHaveProperty('nextItem');
  });

  it('has no place in a series while it is unlisted, and keeps its own date', () => {
    expect(toArticlePost(post('/2018/hidden'), content).metadata).toEqual({
      permalink: '/2018/hidden',
      title: 'stock',
      lastUpdatedAt: 1,
      seriesPlace: null,
    });
  });
});
