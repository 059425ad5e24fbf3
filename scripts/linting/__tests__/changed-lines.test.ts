import {describe, expect, it} from 'vitest';
import {changedLines} from '../changed-lines';

describe('the lines that a mend changed', () => {
  it('are told before and after, each by itself', () => {
    expect(changedLines('a\nb\nc\nd', 'a\nB\nC\nd')).toEqual([
      {line: 2, before: 'b', after: 'B'},
      {line: 3, before: 'c', after: 'C'},
    ]);
  });

  it('are told without those between that stayed, also where lines went', () => {
    expect(changedLines('# a\nb\n<!-- more -->\n\nc\nd', '## a\nb\n\nc\nD')).toEqual([
      {line: 1, before: '# a', after: '## a'},
      {line: 3, before: '<!-- more -->', after: ''},
      {line: 6, before: 'd', after: 'D'},
    ]);
  });

  it('are none where nothing was changed', () => {
    expect(changedLines('a\nb', 'a\nb')).toEqual([]);
  });
});
