import {describe, expect, it} from 'vitest';
import {validated} from '../../../lib/__tests__/factories';
import {validateOptions} from '../options';

describe('the options of the year index', () => {
  it('leave the root of the site to others unless a home page is named', () => {
    expect(validated(validateOptions)).toEqual({id: 'default'});
    expect(validated(validateOptions, {homePage: '@site/home.tsx'})).toEqual({
      id: 'default',
      homePage: '@site/home.tsx',
    });
  });

  it.each([
    [
      'an unknown key with the allowed ones',
      {year: 2018},
      'The year-index plugin has no option "year"; it has "homePage" and "id".',
    ],
    ['a home page that is no path', {homePage: true}, '"homePage" must be a string'],
  ])('refuse %s', (_case, options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});
