import {beforeAll, describe, expect, it} from 'vitest';
import {facetValues} from '../shared/engine/facets';
import {openIndex} from '../shared/engine/open-index';
import {fetchFrom, filesOf, indexOf, pages, searcherOver, toPage} from './fixtures';

let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await filesOf(await indexOf(pages));
});

async function pagesFor(query: string): Promise<string[]> {
  const {hits} = await searcherOver(files).searcher.search(query);
  return hits.map(({page}) => page);
}

describe('is found first', () => {
  it.each([
    ['a Chinese word', '叢集', '/service'],
    ['part of one', '蹤記', undefined],
    ['any two neighbouring characters', '憶體不', '/storage'],
    ['one character', '鏈', '/service'],
    ['Simplified characters', '储存空间', '/storage'],
    ['the mainland’s word', '内存', '/storage'],
    ['the mainland’s word in Traditional characters', '集群', '/service'],
    ['code with its signs', '-j MASQUERADE', '/service'],
    ['the beginning of a name', 'KUBE-SEP-', '/service'],
    ['a path', '/etc/resolv.conf', '/dns'],
    ['a network', '10.244.0.0/16', '/service'],
    ['a key without the space behind it', 'dnsPolicy:Default', '/dns'],
    ['half a word', 'provis', '/storage'],
    ['a later word of a name', 'BindingMode', '/dns'],
    ['a typo', 'kubernets', '/service'],
    ['swapped letters', 'contianer', '/docs'],
    ['full-width letters', 'ＰｅｒｓｉｓｔｅｎｔＶｏｌｕｍｅ', '/storage'],
    ['an alias', 'k8s', '/service'],
    ['another form of a word', 'recording', '/docs'],
    ['a question', '為什麼容器的記憶體不夠', '/storage'],
    ['a series', '儲存系列', '/storage'],
  ])('%s: %s', async (_what, query, page) => {
    const [first] = await pagesFor(query);
    expect(first).toBe(page);
  });

  it.each(['', '   ', '—', '!!!', 'zzzzqqqq'])('nothing for %j', async (query) => {
    const result = await searcherOver(files).searcher.search(query);
    expect(result).toEqual({query, hits: [], total: 0, corrected: [], problems: []});
  });
});

describe('a hit', () => {
  it('opens at the heading, with the match marked', async () => {
    const {hits} = await searcherOver(files).searcher.search('conntrack');
    const best = hits[0]?.best;
    expect(best?.url).toBe('/service#s2');
    expect(best?.heading.text).toBe('連線追蹤');
    const [start, end] = best?.excerpt.marks[0] ?? [0, 0];
    expect(best?.excerpt.text.slice(start, end)).toBe('conntrack');
  });

  it('shows the other sections under the best one', async () => {
    const {hits} = await searcherOver(files).searcher.search('dnsPolicy');
    expect(hits[0]?.best.url).toBe('/dns#s1');
    expect(hits[0]?.more.map(({url}) => url)).toEqual(['/dns']);
  });

  it('marks the word that a misspelt one stands for, and says so', async () => {
    const {hits, corrected} = await searcherOver(files).searcher.search('kuberentes');
    expect(corrected).toEqual([{from: 'kuberentes', to: 'kubernetes'}]);
    expect(hits[0]?.title.marks).toEqual([[0, 10]]);
  });
});

describe('order', () => {
  const word = 'overlay';
  const filler = '別的事情。'.repeat(20);

  it.each([
    [
      'title before heading before text',
      [
        toPage('text', 'T', {lead: `${word} ${word} ${word} ${filler}`}),
        toPage('heading', 'T', {lead: filler, [`The ${word}`]: filler}),
        toPage('title', `The ${word}`, {lead: filler}),
      ],
      word,
      ['/title', '/heading', '/text'],
    ],
    [
      'a phrase before its words apart',
      [
        toPage('apart', 'T', {lead: `alpha ${filler} beta alpha ${filler} beta`}),
        toPage('phrase', 'T', {lead: `${filler} alpha beta ${filler}`}),
      ],
      'alpha beta',
      ['/phrase', '/apart'],
    ],
    [
      'one section before two',
      [
        toPage('two', 'T', {lead: `alpha ${filler}`, other: `beta ${filler}`}),
        toPage('one', 'T', {lead: `alpha ${filler} beta`}),
      ],
      'alpha beta',
      ['/one', '/two'],
    ],
    [
      'often before once',
      [
        toPage('once', 'T', {lead: `${filler} alpha`}),
        toPage('often', 'T', {lead: `alpha ${filler} alpha ${filler} alpha`}),
      ],
      'alpha',
      ['/often', '/once'],
    ],
    [
      'as typed before another word for it',
      [
        toPage('taiwan', 'T', {lead: `叢集 ${filler} 叢集`}),
        toPage('mainland', 'T', {lead: `集群 ${filler}`}),
      ],
      '集群',
      ['/mainland', '/taiwan'],
    ],
  ])('%s', async (_what, some, query, expected) => {
    const own = await filesOf(await indexOf(some));
    const {hits} = await searcherOver(own).searcher.search(query);
    expect(hits.map(({page}) => page)).toEqual(expected);
  });

  it('what is quoted must be there letter by letter', async () => {
    const own = await filesOf(
      await indexOf([
        toPage('apart', 'T', {lead: `alpha and beta, beta and alpha`}),
        toPage('phrase', 'T', {lead: `only alpha beta here`}),
      ]),
    );
    const {hits, total} = await searcherOver(own).searcher.search('"alpha beta"');
    expect(hits.map(({page}) => page)).toEqual(['/phrase']);
    expect(total).toBe(1);
  });
});

describe('filters and more results', () => {
  it.each([
    [{year: 2019}, ['/storage']],
    [{kind: 'handbook' as const}, []],
    [{tag: '儲存'}, ['/storage']],
    [{series: '儲存系列'}, ['/storage']],
    [{tag: 'nobody has it'}, []],
  ])('%j', async (filter, expected) => {
    const {hits} = await searcherOver(files).searcher.search('由', {filter});
    expect(hits.map(({page}) => page)).toEqual(expected);
  });

  it('know what there is to filter by', async () => {
    expect(await facetValues(await openIndex(fetchFrom(files)))).toEqual({
      years: [2019, 2018],
      tags: ['儲存'],
      series: ['儲存系列'],
    });
  });

  it('go on where the last one ended', async () => {
    const {searcher} = searcherOver(files);
    const all = (await searcher.search('由')).hits.map(({page}) => page);
    const two = await searcher.search('由', {limit: 2});
    expect(all.length).toBeGreaterThan(2);
    expect(two.hits.map(({page}) => page)).toEqual(all.slice(0, 2));
    expect(two.total).toBe(all.length);
  });
});
