import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readPage} from './extract/read-page';
import {writeIndex} from './indexing/write-index';
import type {PluginOptions} from './options';
import {pageSources} from './page-sources';
import type {PageSource} from './types';

export {validateOptions} from './options';

/** Writes the search index of the language being built, from its pages as they were built. */
export default function searchPlugin(_context: LoadContext, options: PluginOptions): Plugin {
  let sources: PageSource[] = [];
  return {
    name: 'search',

    allContentLoaded({allContent}) {
      sources = pageSources(allContent);
    },

    async postBuild({outDir, baseUrl}) {
      if (options.provider !== 'local') return;
      await writeIndex(readPages(sources, {outDir, baseUrl}), path.join(outDir, 'search'));
    },
  };
}

async function* readPages(
  sources: readonly PageSource[],
  built: {outDir: string; baseUrl: string},
) {
  for (const source of sources) yield readPage(source, built);
}
