import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalFrom} from '../../lib/blog-content';
import {hasLists} from '../../lib/part';
import type {PluginOptions} from './options';
import {toRoutes} from './routes';

export {validateOptions} from './options';

/** Index pages over the journal: years, series, tags and the archive. A year is a page as soon as it has an article. */
export default function yearIndexPlugin({baseUrl}: LoadContext, {homePage}: PluginOptions): Plugin {
  return {
    name: 'year-index',

    getThemePath() {
      return path.join(__dirname, 'theme');
    },

    getTypeScriptThemePath() {
      return path.join(__dirname, 'theme');
    },

    getClientModules() {
      return [path.join(__dirname, 'client/view-controls.ts')];
    },

    allContentLoaded({allContent, actions}) {
      const journal = journalFrom(allContent);
      if (!hasLists(journal.part)) return;
      toRoutes(journal, baseUrl, homePage).forEach(actions.addRoute);
    },
  };
}
