import type {CodeTranslations} from '@docusaurus/types';
import type {StubWords} from './stub';

/** What a page that leads on says, in the language of the site's code translations. */
export function toStubWords(codeTranslations: CodeTranslations, lang: string): StubWords {
  return {
    lang,
    title: codeTranslations['oldAddresses.title'] ?? 'This page has moved',
    link: codeTranslations['oldAddresses.link'] ?? 'Go to its new address',
  };
}
