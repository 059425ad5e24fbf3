import {describe, expect, it} from 'vitest';
import type {PageHit, SectionHit} from '../../shared/types';
import {toRows} from '../rows';

const section = (url: string): SectionHit => ({
  url,
  heading: url,
  headingMarks: [],
  excerpt: {text: '', marks: []},
  score: 1,
});

const hit = (page: string, more: number): PageHit => ({
  page,
  title: page,
  titleMarks: [],
  facets: {tags: [], kind: 'article'},
  best: section(page),
  more: Array.from({length: more}, (_, index) => section(`${page}#${index}`)),
});

/** The rows of all groups, one word each. */
function shown(hits: PageHit[], unfolded: string[] = []): string[] {
  return toRows(hits, new Set(unfolded)).flatMap(({rows}) =>
    rows.map((row) => `${row.index} ${row.kind === 'unfold' ? `+${row.count}` : row.section.url}`),
  );
}

describe('the options of a result', () => {
  it('are the best section of each page, and one to unfold the others', () => {
    expect(shown([hit('/a', 2), hit('/b', 0)])).toEqual(['0 /a', '1 +2', '2 /b']);
  });

  it('are all sections of a page that was unfolded, numbered through', () => {
    expect(shown([hit('/a', 2), hit('/b', 1)], ['/a'])).toEqual([
      '0 /a',
      '1 /a#0',
      '2 /a#1',
      '3 /b',
      '4 +1',
    ]);
  });

  it('are none without a hit', () => {
    expect(toRows([], new Set())).toEqual([]);
  });
});
