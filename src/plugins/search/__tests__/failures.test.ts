import {beforeAll, describe, expect, it} from 'vitest';
import {createSearcher} from '../shared/create-searcher';
import {manifestFile} from '../../../lib/search-index/files';
import type {IndexedPage} from '../types';
import {filesOf, indexOf, searcherOver, toPage} from './fixtures';

/** Enough pages of own words for several shards of each kind. */
const many: IndexedPage[] = Array.from({length: 60}, (_, page) =>
  toPage(`p${page}`, `Page ${page}`, {
    lead: `common ${Array.from({length: 60}, (_word, word) => `w${page}x${word}`).join(' ')}`,
    more: `common 文字${page} ${'別的事情。'.repeat(120)}`,
  }),
);

let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await filesOf(await indexOf(many));
});

/** All names of one kind. */
function named(kind: string): string[] {
  return [...files.keys()].filter((file) => file.startsWith(`${kind}/`));
}

describe('a file that is missing or damaged', () => {
  it.each([
    ['missing', (): Buffer | undefined => undefined],
    ['cut short', (bytes: Buffer): Buffer => bytes.subarray(0, 20)],
    [
      'damaged',
      (bytes: Buffer): Buffer =>
        Buffer.from(bytes.map((byte, place) => (place > 30 ? byte ^ 85 : byte))),
    ],
    ['another thing', (): Buffer => Buffer.from('<!doctype html><title>404</title>')],
  ])('%s: a text part is told by name, and the other pages still answer', async (_what, damage) => {
    const whole = await searcherOver(files).searcher.search('common');
    const broken = new Map(files);
    const [victim = ''] = named('texts').filter((_name, place) => place === 0);
    const bytes = damage(files.get(victim) ?? Buffer.alloc(0));
    if (bytes) broken.set(victim, bytes);
    else broken.delete(victim);
    const result = await searcherOver(broken).searcher.search('common');
    expect(whole.problems).toEqual([]);
    expect(result.hits.length).toBeGreaterThan(5);
    expect(result.problems.every((problem) => problem.startsWith(victim))).toBe(true);
  });

  it('every shard of terms in turn: never an exception, and the shard is named where it was needed', async () => {
    const terms = named('terms');
    expect(terms.length).toBeGreaterThan(2);
    for (const victim of terms) {
      const broken = new Map(files);
      broken.delete(victim);
      const {searcher} = searcherOver(broken);
      const problems = new Set<string>();
      for (const query of ['common', '文字', 'w5x5', 'w31x4 文字31']) {
        (await searcher.search(query)).problems.forEach((problem) => problems.add(problem));
      }
      for (const problem of problems) expect(problem).toBe(`${victim}: 404`);
    }
  });

  it('all texts: the problem is told, no hit is made up', async () => {
    const broken = new Map([...files].filter(([file]) => !file.startsWith('texts/')));
    const result = await searcherOver(broken).searcher.search('common');
    expect(result.hits).toEqual([]);
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems).toEqual([...new Set(result.problems)].sort());
  });

  it('is asked for again the next time', async () => {
    let online = false;
    const searcher = createSearcher((file) => {
      const bytes = files.get(file);
      return online && bytes ? Promise.resolve(bytes) : Promise.reject(new Error('offline'));
    });
    await expect(searcher.search('common')).rejects.toThrow('manifest.bin: offline');
    online = true;
    expect((await searcher.search('common')).hits).toHaveLength(10);
  });
});

it('a manifest of another version is refused with what to do', async () => {
  const other = new Map(files).set(manifestFile, Buffer.from('{"version":99}'));
  await expect(searcherOver(other).searcher.search('common')).rejects.toThrow(
    /version.*load the page/,
  );
});

it('a query that was given up ends with an AbortError, and spoils nothing', async () => {
  const {searcher} = searcherOver(files);
  const given = new AbortController();
  const answer = searcher.search('common', {signal: given.signal});
  given.abort();
  await expect(answer).rejects.toThrow(/abort/i);
  expect((await searcher.search('common')).hits).toHaveLength(10);
});

describe('downloads', () => {
  it('are those that the query needs, each once', async () => {
    const {searcher, asked} = searcherOver(files);
    await searcher.search('w5x5');
    expect(asked.length).toBeLessThan(6);
    await searcher.search('w5x5');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are none before the first query', () => {
    expect(searcherOver(files).asked).toEqual([]);
  });
});
