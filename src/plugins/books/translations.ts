import type {CodeTranslations} from '@docusaurus/types';

/** The words a book adds to its articles. */
export interface Words {
  contents: string;
  /** Who made it, and the day of its last change. */
  imprint: (authors: readonly string[], updated: string) => string;
}

/** English; another language says its own under the same ids in `i18n/<locale>/code.json`. */
const messages = {
  'books.contents': 'Contents',
  'books.imprint': '{authors}. Last changed on {updated}.',
} as const;

/** A book's words in the language of a site's code translations. */
export function toWords(codeTranslations: CodeTranslations): Words {
  const say = (id: keyof typeof messages) => codeTranslations[id] ?? messages[id];
  return {
    contents: say('books.contents'),
    imprint: (authors, updated) =>
      say('books.imprint').replace('{authors}', authors.join(', ')).replace('{updated}', updated),
  };
}
