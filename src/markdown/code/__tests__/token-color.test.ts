import {describe, expect, it} from 'vitest';
import {tokenColor} from '../token-color';

describe('the colour of a token', () => {
  it.each([
    [['comment'], 'comment'],
    [['keyword', 'boolean'], 'keyword'],
    [['deleted-sign', 'deleted', 'prefix'], 'deleted'],
  ])('%s is that of the name that has one', (types, color) => {
    expect(tokenColor(types)).toBe(color);
  });

  it('of several names is that of the later in the table, whichever comes first', () => {
    expect(tokenColor(['string', 'variable'])).toBe('number');
    expect(tokenColor(['operator', 'string'])).toBe('punctuation');
    expect(tokenColor(['class-name', 'builtin'])).toBe('name');
  });

  it('that is plain, or has a name of no colour, is none', () => {
    expect(tokenColor(['plain'])).toBeUndefined();
    expect(tokenColor(['chain'])).toBeUndefined();
    expect(tokenColor([])).toBeUndefined();
  });
});
