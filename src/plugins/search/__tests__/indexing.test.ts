import {describe, expect, it} from 'vitest';
import {impactOf, inHeading, inTitle, packOccurrence} from '../indexing/impact';
import {PostingLog} from '../indexing/posting-log';
import {separator} from '../indexing/separator';
import {textParts} from '../indexing/text-parts';
import {layOut} from '../shared/engine/layout';
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
  const log = new PostingLog();
  log.count('pod', 2);
  log.count('pod', 1);
  log.count('网路', 0, inTitle);
  log.endSection(0);
  log.count('pod', 2);
  log.endSection(7);
  const postings = log.byTerm();

  it('are given back by term, in the order of the sections', () => {
    expect([...postings.terms()].sort()).toEqual(['pod', '网路']);
    expect([...postings.of('pod').sections]).toEqual([0, 7]);
    expect([...postings.of('pod').values]).toEqual([3, 2]);
    expect([...postings.of('网路').values]).toEqual([inTitle]);
    expect(postings.size).toBe(3);
  });

  it('are none for a term that is not there', () => {
    expect(postings.has('node')).toBe(false);
    expect([...postings.of('node').sections]).toEqual([]);
  });

  it('outgrow what was set aside for them', () => {
    const long = new PostingLog();
    for (let section = 0; section < 100_000; section += 1) {
      long.count('every', 2);
      long.count(`own ${section}`, 2);
      long.endSection(section);
    }
    const all = long.byTerm();
    expect(all.of('every').sections).toHaveLength(100_000);
    expect([...all.of('own 99999').sections]).toEqual([99_999]);
  });
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
    [[1_000, 1_000, 10], [3]],
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
    expect(textParts(page(...lengths)).map(({sections}) => sections.length)).toEqual(expected);
  });
});

it('the layout tells page and part of each section', () => {
  // Two pages: one of parts with 2 and 1 sections, one of a part with 3.
  const layout = layOut([5, 2, 7]);
  expect(layout).toMatchObject({sections: 6, pages: 2});
  expect([...layout.pageOf]).toEqual([0, 0, 0, 1, 1, 1]);
  expect([...layout.partOf]).toEqual([0, 0, 1, 2, 2, 2]);
  expect([...layout.pageStarts]).toEqual([0, 3, 6]);
  expect([...layout.partStarts]).toEqual([0, 2, 3]);
});
