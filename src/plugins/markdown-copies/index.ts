import type {LoadContext, Plugin} from '@docusaurus/types';
import {builtOf} from '../../built/journal-of';
import {handbookIn} from './handbook';
import {toWords} from './translations';
import {writeCopies} from './write-copies';

/** Writes a Markdown copy beside every article's page, and `llms.txt`, the list of them, in the language being built. */
export default function markdownCopies({codeTranslations, i18n}: LoadContext): Plugin {
  const {locales, localeConfigs} = i18n;
  const ofLocales = (key: 'baseUrl' | 'label') =>
    Object.fromEntries(locales.map((locale) => [locale, localeConfigs[locale]?.[key] ?? '']));
  return {
    name: 'markdown-copies',
    async postBuild(props) {
      const built = builtOf(props);
      if (built.journal.part) return;
      await writeCopies({
        ...built,
        handbook: handbookIn(props.plugins),
        baseUrls: ofLocales('baseUrl'),
        languages: ofLocales('label'),
        words: toWords(codeTranslations),
      });
    },
  };
}
