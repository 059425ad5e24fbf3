import {describe, expect, it} from 'vitest';
import {refuseForbiddenCharacters} from '../xml-characters';

describe('characters XML 1.0 forbids', () => {
  it.each([
    ['a NUL', '\u0000', 'U+0000'],
    ['a vertical tab', '\v', 'U+000B'],
    ['an escape', '\u001B', 'U+001B'],
    ['half a surrogate pair', '\uD83D', 'U+D83D'],
    ['a noncharacter', '\uFFFE', 'U+FFFE'],
  ])('are refused: %s', (_case, character, code) => {
    expect(() => refuseForbiddenCharacters(`a${character}b`)).toThrow(`found ${code} at line 1`);
  });

  it('are reported with their line, column and the words before them', () => {
    expect(() => refuseForbiddenCharacters('one\ntwo three\u0001')).toThrow(
      'U+0001 at line 2, column 10, after "two three"',
    );
  });

  it('are not tabs, line breaks, emoji, Han beyond the BMP or C1 controls', () => {
    expect(() => refuseForbiddenCharacters('\t\r\n 年😀𠮷\u0085')).not.toThrow();
  });
});
