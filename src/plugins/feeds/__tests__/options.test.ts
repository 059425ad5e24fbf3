import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {describe, expect, it} from 'vitest';
import {validateOptions, type Options} from '../options';

function validate(options?: unknown) {
  return validateOptions({
    validate: normalizePluginOptions,
    options: options as Options,
  });
}

describe('the options of the feeds plugin', () => {
  it('ask for every format unless told otherwise', () => {
    expect(validate()).toEqual({id: 'default', formats: ['rss', 'atom', 'json']});
  });

  it('keep the formats a writer chose', () => {
    expect(validate({formats: ['atom']}).formats).toEqual(['atom']);
  });

  it('keep how many articles a feed may have', () => {
    expect(validate({most: 50}).most).toBe(50);
  });

  it.each([
    [
      'an unknown key with the allowed ones',
      {limit: 20},
      /no option "limit"; it has "formats", "most" and "id"/,
    ],
    [
      'an unknown format with the allowed ones',
      {formats: ['rdf']},
      /"formats\[0\]" must be one of \[rss, atom, json\]/,
    ],
    [
      'a format given twice',
      {formats: ['rss', 'rss']},
      /"formats\[1\]" contains a duplicate value/,
    ],
    ['no format at all', {formats: []}, /"formats" must contain at least 1 items/],
    ['a feed without articles', {most: 0}, /"most" must be greater than or equal to 1/],
    ['a format that is no list', {formats: 'rss'}, /"formats" must be an array/],
  ])('refuse %s', (_case, options, message) => {
    expect(() => validate(options)).toThrow(message);
  });
});
