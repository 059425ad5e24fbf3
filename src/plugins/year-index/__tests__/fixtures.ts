import {article, collection, journal} from '../../../lib/__tests__/factories';
import type {EntryProp} from '../shared/types';

/** Three years with a series and two tags: what the index pages are made from. */
export const content = journal({
  articles: [
    article('nat', {year: 2019, updated: '2019-05-01', tags: ['network']}),
    article('dns-i', {order: 1, series: 'dns', tags: ['dns', 'network'], icon: 'dns'}),
    article('dns-ii', {
      date: '2018-04-01',
      updated: '2026-01-02',
      series: 'dns',
      tags: ['gone', 'dns'],
      locale: 'en',
      permalink: '/en/2018/dns-ii',
    }),
    article('old', {year: 2016}),
  ],
  collections: [
    collection('year', '2019', {slugs: ['nat']}),
    collection('year', '2018', {description: '2018 年發布', slugs: ['dns-i', 'dns-ii']}),
    collection('year', '2016', {slugs: ['old']}),
    collection('series', 'dns', {title: '名稱', slugs: ['dns-i', 'dns-ii']}),
    collection('tag', 'dns', {title: 'DNS', slugs: ['dns-ii', 'dns-i']}),
    collection('tag', 'network', {title: '網路', slugs: ['nat', 'dns-i']}),
  ],
});

/** The collection of a kind and id among those above. */
export function named(kind: string, id: string) {
  const found = content.collections.find((one) => one.kind === kind && one.id === id);
  if (!found) {
    throw new Error(`Expected a ${kind} ${id} in the fixtures, found none.`);
  }
  return found;
}

/** A card that says little, so that what it says is what a test looks for. */
export function entry(slug: string, given: Partial<EntryProp> = {}): EntryProp {
  return {
    slug,
    title: '',
    description: '',
    date: '2018-03-01',
    icon: 'article',
    minutes: 1,
    replay: null,
    locale: 'zh-Hant',
    permalink: `/2018/${slug}`,
    tags: [],
    series: null,
    ...given,
  };
}

export const tag = (title: string) => ({title, permalink: `/tags/${title}`});
export const series = (title: string) => ({
  title,
  permalink: `/series/${title}`,
  position: 1,
  total: 2,
});
