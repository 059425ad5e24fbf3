import type {LoadContext, Plugin} from '@docusaurus/types';
import {builtOf} from '../../built/journal-of';
import {feedsPluginName, type FeedsGlobalData} from '../../lib/feed-formats';
import type {PluginOptions} from './options';
import {writeFeeds} from './write-feeds';

export {validateOptions} from './options';

/** Writes the feeds of the whole journal and of every year, series and tag, in the language being built. */
export default function feedsPlugin(_context: LoadContext, {formats, most}: PluginOptions): Plugin {
  return {
    name: feedsPluginName,
    contentLoaded({actions}) {
      const globalData: FeedsGlobalData = {formats};
      actions.setGlobalData(globalData);
    },
    async postBuild(props) {
      const built = builtOf(props);
      if (built.journal.part) return;
      await writeFeeds({...built, formats, most});
    },
  };
}
