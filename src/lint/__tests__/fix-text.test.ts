import {describe, expect, it} from 'vitest';
import type {Edit, Problem} from '../../lib/problem';
import {applyFixes} from '../apply-fixes';
import {fixText} from '../fix-text';
import {lintText} from '../lint';

const problem = (...fix: Edit[]): Problem => ({
  file: 'a.md',
  line: 1,
  found: 'a',
  expected: 'b',
  ...(fix.length > 0 && {fix}),
});

describe('fixes', () => {
  it('are made from the end on, so that places hold', () => {
    const [one, two] = [
      problem({start: 0, end: 1, text: 'one'}),
      problem({start: 2, end: 3, text: ''}, {start: 4, end: 4, text: '!'}),
    ];
    expect(applyFixes('a-b-c', [one, two])).toEqual({text: 'one--!c', fixed: [one, two]});
  });

  it('leave alone what is not certain', () => {
    expect(applyFixes('abc', [problem()])).toEqual({text: 'abc', fixed: []});
  });

  it.each([
    ['the same place', {start: 1, end: 1, text: 'x'}, {start: 1, end: 1, text: 'y'}],
    ['places that overlap', {start: 0, end: 2, text: 'x'}, {start: 1, end: 3, text: 'y'}],
    ['a place in another', {start: 0, end: 3, text: 'x'}, {start: 1, end: 2, text: 'y'}],
  ])('that want %s wait until the text was looked at again', (_case, first, second) => {
    const [one, two] = [problem(first), problem(second, {start: 3, end: 3, text: '!'})];
    expect(applyFixes('abc', [one, two]).fixed).toEqual([one]);
  });
});

describe('mending a text', () => {
  const find = (text: string) =>
    lintText(text, 'docs/a.md', {url: 'https://rings.example'}).problems;

  it('goes on until nothing is left that is certain', () => {
    const before =
      '\uFEFF# 標題\r\n\r\n```bash=\r\nls\u00A0-l\r\n```\r\n\r\n:::tip 記得\r\n文\r\n:::\r\n';
    const after = '## 標題\n\n```bash showLineNumbers\nls -l\n```\n\n:::tip[記得]\n文\n:::\n';
    expect(fixText(before, find)).toBe(after);
    expect(find(after)).toEqual([]);
  });

  it('changes nothing in a text that is good, or wrong in a way that only its writer can mend', () => {
    expect(fixText('**一\n', find)).toBe('**一\n');
    expect(fixText('一。\n', find)).toBe('一。\n');
  });

  it('ends, whatever its rules say', () => {
    const grow = () => [problem({start: 0, end: 0, text: 'a'})];
    expect(fixText('', grow).length).toBeLessThan(100);
  });
});
