import {resolve} from 'node:path';
import config from '../../docusaurus.config';

/** The repository's root. */
export const siteDir = resolve(import.meta.dirname, '../..');

/** The origin in canonical addresses, feeds and sitemaps. */
export const siteUrl = config.url;

export const defaultLocale = 'zh-Hant';
export const locales = [defaultLocale, 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language's base URL: `/` or `/en/`. */
export function baseUrlOf(locale: Locale): string {
  return locale === defaultLocale ? '/' : `/${locale}/`;
}

/** The language of a path of the site. */
export function localeOf(path: string): Locale {
  return locales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;
}

/** A path of the site in a language, given as the default language writes it: `/2018` is `/en/2018`. */
export function pathIn(locale: Locale, path: string): string {
  return baseUrlOf(locale) + path.slice(1);
}

/** The other one of the two languages. */
export function otherThan(locale: Locale): Locale {
  return locale === defaultLocale ? 'en' : defaultLocale;
}
