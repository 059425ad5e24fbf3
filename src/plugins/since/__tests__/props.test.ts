import {describe, expect, it} from 'vitest';
import type {SinceNote} from '../../../lib/since';
import {toSinceGlobalData, toSincePageProps} from '../props';

const note = (product: string, version: string): SinceNote => ({
  id: `since-${product}-${version}`,
  product,
  version,
  href: 'https://x.example/',
  parts: [{text: `${product} ${version}`, isCode: false}],
  line: 1,
});
const article = (year: number, title: string, ...notes: SinceNote[]) => ({
  article: {year, title, permalink: `/${year}/${title}`},
  notes,
});

describe('the page of what has changed', () => {
  const noted = [
    article(2019, 'b', note('Kubernetes', '1.9'), note('kube-proxy (IPVS)', '1.8')),
    article(2018, 'a', note('Kubernetes', '1.25'), note('Kubernetes', '1.9')),
    article(2018, 'none'),
  ];
  const {firstYear, products, articles} = toSincePageProps(noted);

  it('tells notes by product, and those of one by version and then by article', () => {
    expect(
      products.map(({name, notes}) => [
        name,
        notes.map(({version, article: {title}}) => `${version} ${title}`),
      ]),
    ).toEqual([
      ['kube-proxy (IPVS)', ['1.8 b']],
      ['Kubernetes', ['1.9 b', '1.9 a', '1.25 a']],
    ]);
  });

  it('links to the note in its article', () => {
    expect(products[0]?.notes[0]?.article).toEqual({
      title: 'b',
      permalink: '/2019/b#since-kube-proxy (IPVS)-1.8',
    });
  });

  it('gives each product an address that its name makes', () => {
    expect(products.map(({id}) => id)).toEqual(['kube-proxy-ipvs', 'kubernetes']);
  });

  it('tells, by article, where its notes stand, and leaves out articles without any', () => {
    expect(articles.map(({title}) => title)).toEqual(['b', 'a']);
    expect(articles[1]?.notes).toEqual([
      {product: 'Kubernetes', version: '1.25', permalink: '/2018/a#since-Kubernetes-1.25'},
      {product: 'Kubernetes', version: '1.9', permalink: '/2018/a#since-Kubernetes-1.9'},
    ]);
  });

  it('is told to every page by the years that have notes', () => {
    expect(toSinceGlobalData(noted)).toEqual({counts: {2018: 2, 2019: 2}});
  });

  it('begins with the year of the oldest article', () => {
    expect(firstYear).toBe(2018);
  });
});
