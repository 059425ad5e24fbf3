import type {JournalGlobalData} from './blog-content';

/** A page in another language. */
export interface Alternate {
  locale: string;
  /** Path with that language's base URL. */
  path: string;
}

/**
 * The languages a page exists in, with its address in each; the page's own language is among them.
 * @param pathname as the router knows it, base URL included
 * @param baseUrls each language's base URL
 */
export function alternatesOf(
  pathname: string,
  locale: string,
  baseUrls: Readonly<Record<string, string>>,
  {partial}: JournalGlobalData,
): Alternate[] {
  const below = decodeURI(pathname)
    .slice((baseUrls[locale] ?? '/').length)
    .replace(/\/$/, '');
  const known = Object.hasOwn(partial, below) ? partial[below] : undefined;
  const locales = known ?? Object.keys(baseUrls);
  return locales.map((one) => ({locale: one, path: encodeURI(`${baseUrls[one] ?? '/'}${below}`)}));
}

/** The Open Graph name of a language (`zh_TW` for `zh-Hant`): its likely script and region by CLDR. */
export function openGraphLocale(htmlLang: string): string {
  const {language, region} = new Intl.Locale(htmlLang).maximize();
  return region ? `${language}_${region}` : language;
}
