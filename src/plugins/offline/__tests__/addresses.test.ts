import {describe, expect, it} from 'vitest';
import {kindOf, languageOf, pageAddress} from '../client/worker/addresses';
import {languageAddresses} from '../languages';

const languages = ['/rings/', '/rings/en/'];

describe('the address of a page', () => {
  it.each([
    ['/2018/x', '/2018/x'],
    ['/2018/x?q=1#y', '/2018/x'],
    ['/2018/x.html', '/2018/x'],
    ['/2018/', '/2018'],
    ['/2018/index.html', '/2018'],
    ['/', '/'],
    ['/index.html', '/'],
  ])('of %s is %s', (url, address) => {
    expect(pageAddress(`https://x.example${url}`)).toBe(`https://x.example${address}`);
  });
});

describe('the language of a path', () => {
  it.each([
    ['/rings/2018', '/rings/'],
    ['/rings/en/2018', '/rings/en/'],
    ['/rings/en', '/rings/en/'],
    ['/rings/english', '/rings/'],
    ['/other', undefined],
  ])('of %s is that of %s', (path, language) => {
    expect(languageOf(path, languages)).toBe(language);
  });
});

describe('a file', () => {
  it.each([
    ['/rings/assets/js/main.0a1b2c3d.js', 'hashed'],
    ['/rings/en/search/terms/0.0a1b2c.bin', 'hashed'],
    ['/rings/en/search/manifest.bin', 'start'],
    ['/rings/img/favicon.svg', 'other'],
    ['/rings/docs/assets/x.js', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path, languages)).toBe(kind);
  });
});

describe('the languages of a site', () => {
  const toI18n = (...bases: string[]) => ({
    locales: bases,
    localeConfigs: Object.fromEntries(bases.map((baseUrl) => [baseUrl, {baseUrl}])),
  });

  it('have one at the root of all', () => {
    expect(languageAddresses(toI18n('/rings/en/', '/rings/') as never).root).toBe('/rings/');
  });

  it('beside one another are refused by name', () => {
    expect(() => languageAddresses(toI18n('/zh/', '/en/') as never)).toThrow(
      "Expected one language's base URL to begin those of all others, found /zh/ and /en/.",
    );
  });
});
