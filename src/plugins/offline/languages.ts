import type {I18n} from '@docusaurus/types';

/** Where the languages of a site are, and where the one is that has all others below it. */
export interface LanguageAddresses {
  languages: string[];
  root: string;
}

/** @throws where no language's base URL begins all others: one worker could not answer for them */
export function languageAddresses({locales, localeConfigs}: I18n): LanguageAddresses {
  const languages = [...new Set(locales.map((locale) => localeConfigs[locale]?.baseUrl ?? '/'))];
  const root = languages.find((base) => languages.every((other) => other.startsWith(base)));
  if (root === undefined) {
    throw new Error(
      `Expected one language's base URL to begin those of all others, found ${languages.join(' and ')}.`,
    );
  }
  return {languages, root};
}
