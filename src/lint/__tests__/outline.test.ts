import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../lib/problem';
import {lintText} from '../lint';
import {compareOutlines, headingId} from '../outline';

const outlined = (file: string, text: string) => ({
  file,
  outline: lintText(text, file, {url: 'https://rings.example'}).outline,
});

const compare = (translation: string, original: string) =>
  compareOutlines(outlined('en.md', translation), outlined('zh.md', original)).map(describeProblem);

describe('the headings of a translation', () => {
  it('may have other words', () => {
    expect(compare('## One {#a}\n\n### Two {#b}', '## 一 {#a}\n\n### 二 {#b}')).toEqual([]);
    expect(compare('Words.', '字。')).toEqual([]);
  });

  it.each([
    [
      'another id',
      '## One {#b}',
      'en.md:1: found `##` with the id `b`; expected `##` with the id `a`, as in zh.md:1.',
    ],
    [
      'another level',
      '### One {#a}',
      'en.md:1: found `###` with the id `a`; expected `##` with the id `a`, as in zh.md:1.',
    ],
    [
      'no id',
      '## One',
      'en.md:1: found `##` with no id; expected `##` with the id `a`, as in zh.md:1.',
    ],
    [
      'one too many',
      '## One {#a}\n\n## Two {#b}',
      'en.md:3: found `##` with the id `b`; expected no further heading, as in zh.md.',
    ],
    [
      'one too few',
      'Words.',
      'en.md:1: found no further heading; expected `##` with the id `a`, as in zh.md:1.',
    ],
  ])('may not have %s', (_case, translation, said) => {
    expect(compare(translation, '## 一 {#a}')).toEqual([`${said} (same-headings)`]);
  });

  it('need ids, as ids that are made of words differ', () => {
    expect(compare('## One', '## 一')).toEqual([
      'en.md:1: found `##` with no id; expected `##` with no id, as in zh.md:1, with an id of its own in both. (same-headings)',
    ]);
  });

  it('are told of where they first differ', () => {
    expect(compare('## One {#x}\n\n## Two {#y}', '## 一 {#a}\n\n## 二 {#b}')).toHaveLength(1);
  });
});

describe('the id of a heading', () => {
  it.each([
    ['## 一 {#one}', 'one'],
    ['## 一 {/* #one */}', 'one'],
    ['## 一 <!-- #one -->', 'one'],
    ['## 一 {#one} ##', 'one'],
    ['## 一', null],
    ['## 一 {/* 註 */}', null],
  ])('of %s is %s', (written, id) => {
    expect(headingId(written)).toBe(id);
  });
});
