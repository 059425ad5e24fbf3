import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {blogPluginName, journalFrom} from '../../lib/blog-content';
import {toSincePageProps, type NotedArticle} from './props';
import {readNotes} from './read-notes';

/** The page `/since`: every note of what changed since its article was written, by product and version. */
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
      const noted = articles.flatMap((article): Promise<NotedArticle>[] => {
        // Articles of other languages are no posts of this one.
        const post = blogPosts.find(({metadata}) => metadata.permalink === article.permalink);
        return post ? [readArticle(siteDir, post.metadata.source, article)] : [];
      });
      actions.addRoute({
        path: `${baseUrl}since`,
        component: '@theme/SincePage',
        exact: true,
        props: {...toSincePageProps(await Promise.all(noted))},
      });
    },
  };
}

async function readArticle(
  siteDir: string,
  source: string,
  article: NotedArticle['article'],
): Promise<NotedArticle> {
  const file = aliasedSitePathToRelativePath(source);
  const text = await readFile(path.join(siteDir, file), 'utf8');
  return {article, notes: readNotes(text, file)};
}
