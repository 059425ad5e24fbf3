import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalOf} from '../../built/journal-of';
import type {PluginOptions} from './options';
import {writeFeeds} from './write-feeds';

export {validateOptions} from './options';

/** Writes the feeds of the whole journal and of every year, series and tag, in the language being built. */
export default function feedsPlugin(_context: LoadContext, {formats, most}: PluginOptions): Plugin {
  return {
    name: 'feeds',
    async postBuild({plugins, siteConfig, baseUrl, outDir}) {
      const journal = journalOf(plugins);
      if (journal.part) return;
      await writeFeeds({
        journal,
        site: {url: siteConfig.url, baseUrl, trailingSlash: siteConfig.trailingSlash},
        formats,
        most,
        outDir,
      });
    },
  };
}
