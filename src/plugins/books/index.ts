import type {LoadContext, Plugin} from '@docusaurus/types';
import {builtOf} from '../../built/journal-of';
import {toWords} from './translations';
import {writeBooks} from './write-books';

/** Binds every year and every series into one page for printing and an EPUB, in the language being built. */
export default function booksPlugin({codeTranslations}: LoadContext): Plugin {
  return {
    name: 'books',
    async postBuild(props) {
      const built = builtOf(props);
      if (built.journal.part) return;
      await writeBooks({...built, words: toWords(codeTranslations)});
    },
  };
}
