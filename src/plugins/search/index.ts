import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
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

    // Algolia's official theme brings its own bar and page.
    ...(isLocal && {getThemePath: () => themePath, getTypeScriptThemePath: () => themePath}),

    getClientModules: () => (isLocal ? [path.join(__dirname, 'client/start.ts')] : []),

    contentLoaded({actions}) {
      if (!isLocal) return;
      const path = `${context.baseUrl}search`;
      actions.addRoute({path, component: '@theme/SearchPage', exact: true});
    },

    configureWebpack: () =>
      isLocal && process.env.NODE_ENV === 'development' ? withServedIndexes(context) : undefined,

    allContentLoaded({allContent}) {
      sources = pageSources(allContent);
    },

    async postBuild({outDir, baseUrl}) {
      if (!isLocal) return;
      const built = {outDir, baseUrl};
      await writeIndex(
        sources,
        (source) => readPage(source, built),
        path.join(outDir, indexFolder),
      );
    },
  };
}
