import type {CodeTranslations} from '@docusaurus/types';

/** The words a copy and a list of copies add to what articles say. */
export interface Words {
  /** Name of a drawing that the text cannot show. */
  figure: (title: string) => string;
  /** What the list is of. */
  about: string;
  handbook: string;
  allArticles: string;
}

/** English; another language says its own under the same ids in `i18n/<locale>/code.json`. */
const messages = {
  'copies.figure': 'Figure: {title}',
  'copies.about':
    'Every article has a Markdown copy at its own address with .md after it; the links lead there. A terminal session says under it where and when it was recorded.',
  'copies.handbook': 'Handbook',
  'copies.allArticles': 'Feed of all articles in full',
} as const;

/** The words in the language of a site's code translations. */
export function toWords(codeTranslations: CodeTranslations): Words {
  const say = (id: keyof typeof messages) => codeTranslations[id] ?? messages[id];
  return {
    figure: (title) => say('copies.figure').replace('{title}', () => title),
    about: say('copies.about'),
    handbook: say('copies.handbook'),
    allArticles: say('copies.allArticles'),
  };
}
