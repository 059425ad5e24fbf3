import {describe, expect, it} from 'vitest';
import {validated} from '../../../lib/__tests__/factories';
import {validateOptions} from '../options';

describe('the options of the old addresses', () => {
  it('are the file', () => {
    expect(validated(validateOptions, {file: 'old.yml'})).toEqual({id: 'default', file: 'old.yml'});
  });

  it.each([
    ['no file', undefined, '"file" is required'],
    ['a file that is no path', {file: 1}, '"file" must be a string'],
    [
      'an unknown key with the allowed ones',
      {file: 'old.yml', form: '/a'},
      'The old-addresses plugin has no option "form"; it has "file" and "id".',
    ],
  ])('refuse %s', (_case, options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});
