import type {CodeTranslations} from '@docusaurus/types';

/** The name of the installed site in the language of the site's code translations. */
export function toName(codeTranslations: CodeTranslations): string {
  return codeTranslations['journal.title'] ?? 'Rings';
}
