import {describe, expect, it} from 'vitest';
import {isRealDay} from '../real-day';

describe('a day', () => {
  it.each(['2018-01-01', '2018-12-31', '2016-02-29', '2000-02-29', '2018-04-30'])(
    'is real: %s',
    (text) => {
      expect(isRealDay(text)).toBe(true);
    },
  );

  it.each([
    ['the 30th of February', '2018-02-30'],
    ['the 29th in a year without one', '2018-02-29'],
    ['the 29th in a century without one', '1900-02-29'],
    ['the 31st of a short month', '2018-04-31'],
    ['the 13th month', '2018-13-01'],
    ['no month', '2018-00-10'],
    ['no day', '2018-01-00'],
    ['one digit', '2018-1-1'],
    ['a month', '2018-01'],
    ['a year', '2018'],
    ['a year of six digits', '+020180-01-01'],
    ['slashes', '2018/01/01'],
    ['a time', '2018-01-01T00:00:00Z'],
    ['a time zone', '2018-01-01+08:00'],
    ['a line break behind it', '2018-01-01\n'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('is not real: %s', (_case, text) => {
    expect(isRealDay(text)).toBe(false);
  });
});
