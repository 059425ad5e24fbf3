import {describe, expect, it} from 'vitest';
import type {Candidate} from '../shared/engine/candidates';
import {excerptOf} from '../shared/engine/excerpt';
import type {JudgedPage} from '../shared/engine/judge-page';
import {findMatches, toMarks} from '../shared/engine/matches';
import {rankByText} from '../shared/engine/rank-by-text';
import {foldWithOffsets} from '../shared/text/fold';

const none = new Map<string, string>();

function matchesIn(text: string, ...needles: string[]) {
  return findMatches(
    text,
    needles.map((needle, part) => ({text: needle, part})),
  );
}

describe('what is looked for is found', () => {
  it.each([
    ['everywhere, by place', 'pod and pod', ['pod'], [0, 8]],
    ['inside of a longer word', 'kubernetes', ['bernetes'], [2]],
    ['but not a short word inside of another', 'zip ip', ['ip'], [4]],
    ['short Chinese too', '網路卡', ['路'], [1]],
    ['signs at the beginning', 'iptables -j masquerade', ['-j'], [9]],
    ['an empty text nowhere', 'pod', [''], []],
  ])('%s', (_what, text, needles, starts) => {
    expect(matchesIn(text, ...needles).map(({start}) => start)).toEqual(starts);
  });

  it('and marked once where matches overlap', () => {
    const {text, offsets} = foldWithOffsets('kube-proxy', none);
    expect(toMarks(matchesIn(text, 'kube', 'kube-proxy', 'proxy'), offsets)).toEqual([[0, 10]]);
  });
});

describe('an excerpt', () => {
  function excerpt(text: string, ...needles: string[]) {
    const folded = foldWithOffsets(text, none);
    return excerptOf(folded, matchesIn(folded.text, ...needles));
  }

  it('is the whole of a short text', () => {
    expect(excerpt('A Pod', 'pod')).toEqual({text: 'A Pod', marks: [[2, 5]]});
  });

  it('shows where most of the query stands together', () => {
    const text = `kube ${'filler words here. '.repeat(40)}the kube proxy here ${'and so on. '.repeat(40)}`;
    const {text: shown, marks} = excerpt(text, 'kube', 'proxy');
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['kube', 'proxy']);
  });

  it('is half as many characters in Chinese, which are twice as wide', () => {
    expect(excerpt('網'.repeat(1_000)).text.length).toBeLessThanOrEqual(102);
    expect(excerpt('n'.repeat(1_000)).text.length).toBeLessThanOrEqual(202);
  });

  it('never cuts a character in two', () => {
    for (let shift = 0; shift < 4; shift += 1) {
      const text = `${'a'.repeat(shift)}${'𠮷'.repeat(300)}pod${'𠮷'.repeat(300)}`;
      expect(excerpt(text, 'pod').text).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('is the beginning when nothing matches', () => {
    expect(excerpt('The beginning.', 'nothing')).toEqual({text: 'The beginning.', marks: []});
  });
});

describe('candidates are read only as far as needed', () => {
  const candidates = Array.from({length: 50}, (_, page): Candidate => ({
    page,
    score: 50 - page,
    sections: () => [],
  }));

  function reader(exactPages: (page: number) => boolean) {
    const read: number[] = [];
    return {
      read,
      judge: ({page}: Candidate): Promise<JudgedPage> => {
        read.push(page);
        const hit = {page: String(page)} as JudgedPage['hit'];
        return Promise.resolve({exact: exactPages(page), score: 50 - page, hit});
      },
    };
  }

  it('ten when ten hold the query', async () => {
    const {read, judge} = reader(() => true);
    await rankByText(candidates, 10, judge);
    expect(read).toHaveLength(10);
  });

  it('twenty at most to find more that do', async () => {
    const {read, judge} = reader(() => false);
    await rankByText(candidates, 10, judge);
    expect(read).toHaveLength(20);
  });

  it('and a second page of results goes on where the first one ended', async () => {
    const {judge} = reader((page) => page % 3 === 0);
    const pagesOf = async (count: number) =>
      (await rankByText(candidates, count, judge)).slice(0, count).map(({hit}) => hit.page);
    const long = await pagesOf(40);
    expect(long).toHaveLength(40);
    expect(new Set(long).size).toBe(40);
    expect(long.slice(0, 5)).toEqual(await pagesOf(5));
  });
});
