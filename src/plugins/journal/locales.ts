import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getPluginI18nPath, posixPath} from '@docusaurus/utils';
import {blogPluginName} from '../../lib/blog-content';
import type {ArticleSource, SourceFolder} from './article-sources';

type LocaleContext = Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'>;

/** Where each language's articles are: the default one's in the journal's own folder, the others' under `i18n/`. */
export function toSourceFolders({siteDir, i18n}: LocaleContext, directory: string): SourceFolder[] {
  return i18n.locales.map((locale) => {
    if (locale === i18n.defaultLocale) {
      return {locale, directory};
    }
    const localizationDir = path.resolve(
      siteDir,
      i18n.path,
      i18n.localeConfigs[locale]?.path ?? locale,
    );
    const absolute = getPluginI18nPath({localizationDir, pluginName: blogPluginName});
    return {locale, directory: posixPath(path.relative(siteDir, absolute))};
  });
}

/** Each language's base URL, such as `/` and `/en/`. */
export function toBaseUrls({i18n, siteConfig}: LocaleContext): Record<string, string> {
  return Object.fromEntries(
    i18n.locales.map((locale) => [
      locale,
      i18n.localeConfigs[locale]?.baseUrl ?? siteConfig.baseUrl,
    ]),
  );
}

/** The path of an article's page in its own language, base URL included. */
export function permalinkOf(
  {locale, year, slug}: Pick<ArticleSource, 'locale' | 'year' | 'slug'>,
  baseUrls: Readonly<Record<string, string>>,
): string {
  return `${baseUrls[locale] ?? '/'}${year}/${slug}`;
}
