import fc from 'fast-check';
import {beforeAll, expect, it} from 'vitest';
import type {Searcher} from '../shared/types';
import {filesOf, indexOf, pages, searcherOver} from './fixtures';

let searcher: Searcher;

beforeAll(async () => {
  ({searcher} = searcherOver(await filesOf(await indexOf(pages))));
});

/** Any UTF-16 at all: lone surrogates, controls, right-to-left marks. */
const anyText = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 300})
  .map((units) => String.fromCharCode(...units));

/** Pieces that the engine treats in ways of their own, in any order. */
const nastyText = fc
  .array(
    fc.constantFrom(
      ...['"', '“', '”', '[', '\\', '*', '?', '(', '$&', '\u0000', '\ud800', '́', ' ', '\n', '　'],
      ...[
        'KUBE-SEP-',
        '叢集',
        '集群',
        'k8s',
        '10.244',
        '-j',
        '為什麼',
        'what',
        '𠮷',
        'ﷺ',
        'İ',
        'ß',
      ],
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''));

async function check(query: string): Promise<void> {
  const result = await searcher.search(query);
  expect(result.query).toBe(query);
  expect(result.problems).toEqual([]);
  for (const {best, title} of result.hits) {
    for (const {text, marks} of [title, best.heading, best.excerpt]) {
      let last = 0;
      for (const [start, end] of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  }
}

it('any text is answered without an exception, its marks in order and inside of the text', async () => {
  await fc.assert(fc.asyncProperty(anyText, check), {numRuns: 300});
});

it('so is any mixture of what means something to the engine', async () => {
  await fc.assert(fc.asyncProperty(nastyText, check), {numRuns: 300});
});

it.each([
  ['one Latin letter', 'a'],
  ['one Chinese character', '叢'],
  ['words', 'alpha '],
  ['signs', '-'],
  ['quotation marks', '"'],
  ['surrogate pairs', '𠮷'],
  ['half a surrogate pair', '\ud83d'],
  ['words of the vocabulary', '集群'],
])('10,000 times %s', async (_what, text) => {
  await check(text.repeat(10_000));
});
