import {describe, expect, it} from 'vitest';
import {toBaseUrls, toSourceFolders} from '../locales';

type LocaleContext = Parameters<typeof toBaseUrls>[0];

/** The part of Docusaurus's context that says which languages there are. */
const context = (localeConfigs: object = {}, baseUrl = '/') =>
  ({
    siteDir: '/srv/rings',
    siteConfig: {baseUrl},
    i18n: {
      path: 'i18n',
      defaultLocale: 'zh-Hant',
      currentLocale: 'en',
      locales: ['zh-Hant', 'en'],
      localeConfigs,
    },
  }) as LocaleContext;

describe('the folders of articles', () => {
  it("are the journal's own for the default language, and Docusaurus's for the others", () => {
    expect(toSourceFolders(context(), 'blog')).toEqual([
      {locale: 'zh-Hant', directory: 'blog'},
      {locale: 'en', directory: 'i18n/en/docusaurus-plugin-content-blog'},
    ]);
  });

  it('follow the path a language is configured with', () => {
    const [, english] = toSourceFolders(context({en: {path: 'en-GB'}}), 'articles');
    expect(english?.directory).toBe('i18n/en-GB/docusaurus-plugin-content-blog');
  });
});

describe('the base URLs', () => {
  it('are those of the languages', () => {
    const configs = {'zh-Hant': {baseUrl: '/rings/'}, en: {baseUrl: '/rings/en/'}};
    expect(toBaseUrls(context(configs))).toEqual({'zh-Hant': '/rings/', en: '/rings/en/'});
  });

  it("are the site's where a language has none of its own", () => {
    expect(toBaseUrls(context({en: {}}, '/rings/'))).toEqual({
      'zh-Hant': '/rings/',
      en: '/rings/',
    });
  });
});
