import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalOf} from '../../built/journal-of';
import {toWords} from './translations';
import {writeBooks} from './write-books';

/** Binds every year and every series into one page for printing and an EPUB, in the language being built. */
export default function booksPlugin({codeTranslations}: LoadContext): Plugin {
  return {
    name: 'books',
    async postBuild({plugins, siteConfig, baseUrl, outDir}) {
      const journal = journalOf(plugins);
      if (journal.part) return;
      await writeBooks({
        journal,
        site: {url: siteConfig.url, baseUrl, trailingSlash: siteConfig.trailingSlash},
        words: toWords(codeTranslations),
        outDir,
      });
    },
  };
}
