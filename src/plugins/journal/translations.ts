import type {CodeTranslations} from '@docusaurus/types';

/** The words the journal itself speaks: in feeds, where no component translates, as well as on pages. */
export interface Words {
  title: string;
  description: string;
  yearDescription: (year: number) => string;
}

/** English; another language says its own under the same ids in `i18n/<locale>/code.json`. */
const messages = {
  'journal.title': 'Rings',
  'journal.description':
    'A yearly journal of infrastructure notes: Kubernetes, networking, storage and the Linux kernel, one ring a year.',
  'journal.yearDescription': 'Technical notes published in {year}',
} as const;

/** The journal's words in the language of a site's code translations. */
export function toWords(codeTranslations: CodeTranslations): Words {
  const say = (id: keyof typeof messages) => codeTranslations[id] ?? messages[id];
  return {
    title: say('journal.title'),
    description: say('journal.description'),
    yearDescription: (year) => say('journal.yearDescription').replace('{year}', String(year)),
  };
}
