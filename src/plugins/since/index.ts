import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {journalFrom} from '../../lib/blog-content';
import {toSinceGlobalData, toSincePageProps} from './props';

/** The page `/since`: every note of what changed since its article was written; each page knows which years have any. */
export default function sincePlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'since',

    getThemePath() {
      return path.join(__dirname, 'theme');
    },

    getTypeScriptThemePath() {
      return path.join(__dirname, 'theme');
    },

    allContentLoaded({allContent, actions}) {
      const {articles, locale} = journalFrom(allContent);
      const noted = articles.map((article) => ({
        article,
        // Those of an article in another language stand on the page of its own.
        notes: article.locale === locale ? article.notes : [],
      }));
      actions.setGlobalData(toSinceGlobalData(noted));
      actions.addRoute({
        path: `${baseUrl}since`,
        component: '@theme/SincePage',
        exact: true,
        props: {...toSincePageProps(noted)},
        metadata: {lastUpdatedAt: Math.max(...articles.map(({updated}) => Date.parse(updated)))},
      });
    },
  };
}
