import {expect, it} from 'vitest';
import {article} from '../../../lib/__tests__/factories';
import {refuseEmptyYears} from '../part';

const articles = [article('b', {year: 2018}), article('a', {year: 2016})];

it('refuses to build a year without articles, which would be a mistake of the one who names it', () => {
  expect(() => refuseEmptyYears({articles, part: [2016, 2017]})).toThrow(
    'Expected a part of years with articles (2018, 2016), found 2017 without any.',
  );
});

it.each([{}, {part: 'rest'}, {part: [2016]}, {part: [2018, 2016]}] as const)(
  'lets %j be built',
  (part) => {
    expect(() => refuseEmptyYears({articles, ...part})).not.toThrow();
  },
);
