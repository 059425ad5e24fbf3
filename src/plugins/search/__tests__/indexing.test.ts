import {describe, expect, it} from 'vitest';
import {manifestFile} from '../../../lib/search-index/files';
import {filesOf as namedFiles, parseManifest} from '../../../lib/search-index/manifest';
import {unpack} from '../../../lib/search-index/pack';
import {impactOf, inHeading, inTitle, packOccurrence} from '../indexing/impact';
import {NumberTable} from '../indexing/number-table';
import {PostingLog} from '../indexing/posting-log';
import {separator} from '../indexing/separator';
import {TermNumbers} from '../indexing/term-numbers';
import {partLength, textParts} from '../indexing/text-parts';
import {layOut} from '../shared/engine/layout';
import {emitTerms, termsOf, type TermSink} from '../shared/text/terms';
import {filesOf, indexOf, pages, toPage} from './fixtures';

describe('an index', () => {
  it('is the same bytes for the same pages', async () => {
    const [one, other] = [await filesOf(await indexOf(pages)), await filesOf(await indexOf(pages))];
    expect([...one.keys()]).toEqual([...other.keys()]);
    for (const [file, bytes] of one) expect(other.get(file)?.equals(bytes)).toBe(true);
  });

  it('keeps the names of all other pages’ texts when one more comes at the end', async () => {
    const before = await filesOf(await indexOf(pages));
    const after = await filesOf(
      await indexOf([...pages, toPage('new', 'New', {lead: '新的一頁'})]),
    );
    const texts = [...before.keys()].filter((file) => file.startsWith('texts/'));
    expect(texts.filter((file) => !after.has(file))).toEqual([]);
  });

  it('gives a file that changed another name', async () => {
    const changed = pages.map((page) => ({...page, title: `${page.title}!`}));
    const [before, after] = [
      await filesOf(await indexOf(pages)),
      await filesOf(await indexOf(changed)),
    ];
    for (const [file, bytes] of after) {
      if (file !== 'manifest.bin' && before.has(file)) expect(before.get(file)).toEqual(bytes);
    }
  });

  it('names all of its files in its start', async () => {
    const {[manifestFile]: start, ...others} = Object.fromEntries(
      await filesOf(await indexOf(pages)),
    );
    const text = new TextDecoder().decode(await unpack(start ?? new Uint8Array()));
    expect(namedFiles(parseManifest(text)).toSorted()).toEqual(Object.keys(others).toSorted());
  });

  it('of no pages answers', async () => {
    const files = await filesOf(await indexOf([]));
    expect([...files.keys()]).toContain('manifest.bin');
  });
});

describe('an occurrence weighs', () => {
  const text = (frequency: number) => packOccurrence(0, frequency * 2);
  const heading = packOccurrence(inHeading, 0);
  const title = packOccurrence(inTitle, 0);

  it('most in a title, then in a heading, then in text, however often', () => {
    expect(impactOf(title, 1)).toBeGreaterThan(impactOf(heading, 1));
    expect(impactOf(heading, 1)).toBeGreaterThan(impactOf(text(1_000), 1));
  });

  it('more the more often, less in a longer section', () => {
    expect(impactOf(text(5), 1)).toBeGreaterThan(impactOf(text(1), 1));
    expect(impactOf(text(1), 0.3)).toBeGreaterThan(impactOf(text(1), 3));
  });

  it.each([0, 0.5, 1, 31, 1_000])('0 to 15 for %d times', (frequency) => {
    for (const length of [0, 1, 100]) {
      expect(impactOf(text(frequency), length)).toBeGreaterThanOrEqual(0);
      expect(impactOf(text(frequency), length)).toBeLessThanOrEqual(15);
    }
  });
});

describe('postings', () => {
  it('are given back by term, in the order of the terms and of the sections', () => {
    const log = new PostingLog();
    const {numbers} = log;
    log.count(numbers.ofWord('pod'), 2);
    log.count(numbers.ofWord('pod'), 1);
    log.count(numbers.ofWord('alpha'), 0, inTitle);
    log.endSection(0);
    log.count(numbers.ofWord('pod'), 2);
    log.endSection(7);
    const postings = log.byTerm();
    expect([...postings.sorted()]).toEqual([
      {term: 'alpha', sections: [0], values: [inTitle]},
      {term: 'pod', sections: [0, 7], values: [3, 2]},
    ]);
    expect(postings.size).toBe(3);
  });

  it('outgrow what was set aside for them', () => {
    const long = new PostingLog();
    for (let section = 0; section < 100_000; section += 1) {
      long.count(long.numbers.ofWord('every'), 2);
      long.count(long.numbers.ofWord(`own ${section}`), 2);
      long.endSection(section);
    }
    const sizes = [...long.byTerm().sorted()].map(({sections}) => sections.length);
    expect(sizes).toHaveLength(100_001);
    expect(Math.max(...sizes.slice(0, 10))).toBe(100_000);
  });
});

describe('terms are numbered', () => {
  const texts = ['网路卡 pvc的 kube-proxy 10.244.0.0/16', 'iptables -t nat 个pvc', '𠮷野家a 鏈'];
  const numbers = new TermNumbers();
  const sink: TermSink = {
    pair: (left, right) => numbers.ofPair(left, right),
    word: (word) => numbers.ofWord(word),
    neighbours: (pair) => numbers.ofNeighbours(pair),
  };
  for (const text of [...texts, ...texts]) emitTerms(text, sink);
  const terms = new Set(texts.flatMap((text) => termsOf(text)));

  it('and named by their numbers again, whatever they are made of', () => {
    const named = new Set(numbers.texts());
    expect([...terms].filter((term) => !named.has(term))).toEqual([]);
    expect(named.size).toBe(numbers.size);
  });

  it.each([...terms])('%s is found', (term) => {
    const number = numbers.find(term);
    expect(number).toBeDefined();
    expect(numbers.texts()[number ?? -1]).toBe(term);
  });

  it.each(['卡网', 'proxy-kube', 'pvc.的', 'unknown', '', '-', '𠮷家'])('%j is not', (term) => {
    expect(numbers.find(term)).toBeUndefined();
  });
});

it('a table of numbers keeps what it was given, and grows', () => {
  const table = new NumberTable();
  for (let number = 0; number < 50_000; number += 1) {
    expect(table.numberOf(number % 7, number, 3, number)).toBe(number);
  }
  expect(table.numberOf(49_999 % 7, 49_999, 3, -1)).toBe(49_999);
  expect(table.find(6, 12_345, 3)).toBe(12_345 % 7 === 6 ? 12_345 : undefined);
  expect([...table.entries()]).toHaveLength(50_000);
});

describe('between two terms the shortest text that parts them', () => {
  it.each([
    ['', 'kube', 'k'],
    ['kube', 'kubelet', 'kubel'],
    ['abc', 'abd', 'abd'],
    ['中国', '网路', '网'],
    ['a', '𠮷野', '𠮷'],
  ])('%s and %s: %s', (before, after, expected) => {
    const parted = separator(before, after);
    expect(parted).toBe(expected);
    expect(parted > before && parted <= after).toBe(true);
  });
});

describe('a page’s text is cut into parts', () => {
  const page = (...lengths: number[]) =>
    toPage(
      'p',
      'P',
      Object.fromEntries(lengths.map((length, place) => [`h${place}`, 'x'.repeat(length)])),
    );

  it.each([
    [[10, 10, 10], [3]],
    [
      [1_000, 1_000, 10],
      [1, 2],
    ],
    [
      [1_500, 1_000, 10, 1_300],
      [1, 2, 1],
    ],
    [
      [5_000, 10, 5_000],
      [1, 1, 1],
    ],
    [[0], [1]],
  ])('sections of %j characters into parts of %j sections', (lengths, expected) => {
    expect(textParts(page(...lengths), 1_400).map(({sections}) => sections.length)).toEqual(
      expected,
    );
  });
});

it('parts are longer, so fewer, where there are many pages', () => {
  expect(partLength(10_000)).toBeGreaterThan(partLength(100));
});

it('the layout tells page and part of each section', () => {
  // Two pages: one of parts with 2 and 1 sections, one of a part with 3.
  const layout = layOut([5, 2, 7]);
  expect(layout.sections).toBe(6);
  expect([...layout.partOf]).toEqual([0, 0, 1, 2, 2, 2]);
  expect(layout.pageStarts).toEqual([0, 3, 6]);
  expect(layout.partStarts).toEqual([0, 2, 3]);
});
