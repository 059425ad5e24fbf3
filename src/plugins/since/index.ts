import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {BlogContent, BlogPost} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {blogPluginName, journalFrom} from '../../lib/blog-content';
import type {SinceNote} from '../../lib/since';
import {toSinceGlobalData, toSincePageProps, type NotedArticle} from './props';
import {readNotes} from './read-notes';

/** The page `/since`: every note of what changed since its article was written; each page knows which years have any. */
export default function sincePlugin({baseUrl, siteDir}: LoadContext): Plugin {
  return {
    name: 'since',

    getThemePath() {
      return path.join(__dirname, 'theme');
    },

    getTypeScriptThemePath() {
      return path.join(__dirname, 'theme');
    },

    async allContentLoaded({allContent, actions}) {
      const {articles} = journalFrom(allContent);
      const {blogPosts} = allContent[blogPluginName]?.['default'] as BlogContent;
      const posts = new Map(blogPosts.map((post) => [post.metadata.permalink, post]));
      const noted = await Promise.all(
        articles.map(async (article): Promise<NotedArticle> => {
          // An article of another language is no post of this one: its notes stand on the page of its own.
          const post = posts.get(article.permalink);
          return {article, notes: post ? await readPost(siteDir, post) : []};
        }),
      );
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

async function readPost(siteDir: string, {metadata}: BlogPost): Promise<SinceNote[]> {
  const file = aliasedSitePathToRelativePath(metadata.source);
  return readNotes(await readFile(path.join(siteDir, file), 'utf8'), file);
}
