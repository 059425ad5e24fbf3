import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalOf, progressOf} from '../../built/journal-of';
import {withServedIndexes} from './development';
import {readPage} from './extract/read-page';
import {writeIndex} from './indexing/write-index';
import type {PluginOptions} from './options';
import {pageSources} from './page-sources';
import {indexFolder} from './shared/search-page';
import type {PageSource} from './types';

export {validateOptions} from './options';

/** Writes the search index of the language being built, from its pages as they were built; and shows the search. */
export default function searchPlugin(context: LoadContext, options: PluginOptions): Plugin {
  const isLocal = options.provider === 'local';
  const themePath = path.join(__dirname, 'theme');
  let sources: PageSource[] = [];
  return {
    name: 'search',

    getThemePath: () => themePath,
    getTypeScriptThemePath: () => themePath,

    getClientModules: () => [
      path.join(__dirname, isLocal ? 'client/start.ts' : 'client/start-algolia.ts'),
    ],

    contentLoaded({actions}) {
      const component = isLocal ? '@theme/SearchPage' : '@theme/AlgoliaPage';
      actions.addRoute({path: `${context.baseUrl}search`, component, exact: true});
      actions.setGlobalData(isLocal ? {} : {algolia: options.algolia});
    },

    configureWebpack: () =>
      isLocal && process.env.NODE_ENV === 'development' ? withServedIndexes(context) : undefined,

    allContentLoaded({allContent}) {
      sources = pageSources(allContent);
    },

    // Algolia's crawler learns from it which pages are of one language; a page asks for its own alone.
    injectHtmlTags: () => ({
      headTags: isLocal
        ? []
        : [
            {
              tagName: 'meta',
              attributes: {name: 'docsearch:language', content: context.i18n.currentLocale},
            },
          ],
    }),

    async postBuild({plugins, outDir, baseUrl}) {
      if (!isLocal || journalOf(plugins).part) return;
      const built = {outDir, baseUrl};
      await progressOf(plugins).during('pages for the search', sources.length, (step) =>
        writeIndex(
          sources,
          (source) => {
            step();
            return readPage(source, built);
          },
          path.join(outDir, indexFolder),
        ),
      );
    },
  };
}
