import {describe, expect, it} from 'vitest';
import {validated} from '../../../lib/__tests__/factories';
import {validateOptions} from '../options';

const algolia = {appId: 'A', apiKey: 'K', indexName: 'I'};

it('answers from an index of its own unless told otherwise', () => {
  expect(validated(validateOptions, undefined)).toEqual({id: 'default', provider: 'local'});
});

it('takes Algolia with its keys', () => {
  expect(validated(validateOptions, {provider: 'algolia', algolia})).toMatchObject({
    provider: 'algolia',
    algolia,
  });
});

describe('what is wrong is named', () => {
  it.each([
    [
      'an unknown option',
      {providers: 'local'},
      /no option "providers"; it has "provider", "algolia"/,
    ],
    ['an unknown provider', {provider: 'google'}, /"provider" must be one of \[local, algolia\]/],
    ['Algolia without its keys', {provider: 'algolia'}, /"algolia" is required/],
    [
      'a key missing',
      {provider: 'algolia', algolia: {appId: 'A', apiKey: 'K'}},
      /"algolia.indexName" is required/,
    ],
    ['an unknown key', {provider: 'algolia', algolia: {...algolia, adminKey: 'X'}}, /adminKey/],
  ])('%s', (_what, options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});
