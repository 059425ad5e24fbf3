import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../../lib/problem';
import {checkCharacters} from '../characters';
import {articleText, read} from './fixtures';

describe('the characters of an article', () => {
  it.each([
    ['a NUL', '\u0000', 'U+0000'],
    ['a vertical tab', '\u000B', 'U+000B'],
    ['an escape', '\u001B', 'U+001B'],
    ['bytes that are no UTF-8', '\uFFFD', 'U+FFFD'],
    ['a noncharacter', '\uFFFF', 'U+FFFF'],
  ])('may not be %s, which is named with its line and column', (_what, character, name) => {
    expect(checkCharacters(`one\ntw${character}o`, 'a.md').map(describeProblem)).toEqual([
      `a.md:2: found the character ${name} in column 3; expected text in UTF-8 without control characters.`,
    ]);
  });

  it('may be tabs, line ends of any kind, Chinese and pictures', () => {
    expect(checkCharacters('a\tb\r\n中文，😀\n', 'a.md')).toEqual([]);
  });

  it('are told alone: what else is wrong may come from them', () => {
    const {problems} = read(articleText({title: 'a\u0007b', date: 'never'}));
    expect(problems.map(({found}) => found)).toEqual(['the character U+0007 in column 9']);
  });
});
