import {describe, expect, it} from 'vitest';
import {alternatesOf, openGraphLocale} from '../alternates';

const baseUrls = {'zh-Hant': '/', en: '/en/'};
const alternates = (
  pathname: string,
  locale: string,
  partial: Record<string, string[]> = {},
  bases: Record<string, string> = baseUrls,
) => alternatesOf(pathname, locale, bases, {partial}).map((one) => [one.locale, one.path]);

describe('the languages of a page', () => {
  it.each([
    ['the home page', '/', '/en/', '/', '/en/'],
    ['the home page without its final slash', '/', '/en', '/', '/en/'],
    ['an article', '/2018/nat', '/en/2018/nat', '/2018/nat', '/en/2018/nat'],
    ['a final slash, which is dropped', '/tags/', '/en/tags/', '/tags', '/en/tags'],
    [
      'Chinese, encoded by the browser',
      '/2018/%E7%B6%B2%E8%B7%AF',
      '/en/2018/%E7%B6%B2%E8%B7%AF',
      '/2018/%E7%B6%B2%E8%B7%AF',
      '/en/2018/%E7%B6%B2%E8%B7%AF',
    ],
    [
      'Chinese, not encoded by the router',
      '/2018/網路',
      '/en/2018/網路',
      '/2018/%E7%B6%B2%E8%B7%AF',
      '/en/2018/%E7%B6%B2%E8%B7%AF',
    ],
  ])('are all, with the address in each: %s', (_case, fromZh, fromEn, zh, en) => {
    const expected = [
      ['zh-Hant', zh],
      ['en', en],
    ];
    expect(alternates(fromZh, 'zh-Hant')).toEqual(expected);
    expect(alternates(fromEn, 'en')).toEqual(expected);
  });

  it('are those it exists in, where some lack it', () => {
    const partial = {'2018/網路': ['zh-Hant'], '2018/gpu': ['en']};
    expect(alternates('/2018/%E7%B6%B2%E8%B7%AF/', 'zh-Hant', partial)).toEqual([
      ['zh-Hant', '/2018/%E7%B6%B2%E8%B7%AF'],
    ]);
    expect(alternates('/en/2018/gpu', 'en', partial)).toEqual([['en', '/en/2018/gpu']]);
    expect(alternates('/2018', 'zh-Hant', partial)).toHaveLength(2);
  });

  it('stand below the base URL of a site that is not at its root', () => {
    expect(
      alternates('/rings/en/2018', 'en', {}, {'zh-Hant': '/rings/', en: '/rings/en/'}),
    ).toEqual([
      ['zh-Hant', '/rings/2018'],
      ['en', '/rings/en/2018'],
    ]);
  });

  it('are all for an address named like a method every object has', () => {
    expect(alternates('/constructor', 'zh-Hant')).toEqual([
      ['zh-Hant', '/constructor'],
      ['en', '/en/constructor'],
    ]);
  });
});

describe('the Open Graph name of a language', () => {
  it.each([
    ['zh-Hant', 'zh_TW'],
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant-HK', 'zh_HK'],
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
  ])('of %s is %s', (language, name) => {
    expect(openGraphLocale(language)).toBe(name);
  });

  it('is the language alone where no region is likely', () => {
    expect(openGraphLocale('tlh')).toBe('tlh');
  });
});
