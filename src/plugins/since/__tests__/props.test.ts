import {describe, expect, it} from 'vitest';
import type {SinceNote} from '../../../lib/since';
import {toSincePageProps} from '../props';

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
  const {firstYear, products} = toSincePageProps([
    article(2019, 'b', note('Kubernetes', '1.9'), note('iptables', '1.8')),
    article(2018, 'a', note('Kubernetes', '1.25'), note('Kubernetes', '1.9')),
  ]);

  it('tells notes by product, and those of one by version and then by article', () => {
    expect(
      products.map(({name, notes}) => [
        name,
        notes.map(({version, article: {title}}) => `${version} ${title}`),
      ]),
    ).toEqual([
      ['iptables', ['1.8 b']],
      ['Kubernetes', ['1.9 b', '1.9 a', '1.25 a']],
    ]);
  });

  it('links to the note in its article', () => {
    expect(products[0]?.notes[0]?.article).toEqual({
      title: 'b',
      permalink: '/2019/b#since-iptables-1.8',
    });
  });

  it('begins with the year of the oldest article', () => {
    expect(firstYear).toBe(2018);
  });
});
