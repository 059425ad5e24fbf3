import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {JournalContent, JournalGlobalData} from '../../lib/blog-content';
import {createArticleReader} from './article-reader';
import {hasArticlesOf} from '../../lib/part';
import {tellBundler} from '../../lint/tell-bundler';
import {createProgress} from '../../terminal/progress';
import {refuseUncertainDay, tellLeftOut} from './left-out';
import {toSourceFolders} from './locales';
import type {PluginOptions} from './options';
import {refuseEmptyYears} from './part';
import {toArticlePosts} from './posts';
import {readJournal} from './read-journal';
import {readSources} from './read-sources';
import {createStockBlog} from './stock-blog';
import {writeStockRegistries} from './stock-registries';
import {startDay} from './today';

export {validateOptions} from './options';

/**
 * The blog's content as a journal: strict front matter, one folder of articles a language, and no pages but the
 * articles' own (lists belong to `year-index`, feeds to `feeds`). Everything else is the stock blog plugin's.
 */
export default async function journalPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<JournalContent>> {
  const {siteDir, i18n} = context;
  const generated = path.join(context.generatedFilesDir, 'journal', i18n.currentLocale);
  const today = options.today ?? startDay();
  const blog = await createStockBlog(context, options, generated, today);
  const kept = path.join(context.generatedFilesDir, 'journal/bodies.json');
  const reader = createArticleReader(kept, {url: context.siteConfig.url});
  const folders = toSourceFolders(context, options.path).map(({directory}) => directory);

  return {
    ...blog,

    getPathsToWatch() {
      return [
        path.join(siteDir, options.path, '*.yml'),
        path.join(siteDir, options.labs, '*/recording.json'),
        ...folders.map((directory) => path.join(siteDir, directory, '**/*.{md,mdx}')),
      ];
    },

    configureWebpack(...given) {
      const {plugins = [], ...stock} = blog.configureWebpack?.(...given) ?? {};
      const telling = tellBundler({
        folders: folders.map((directory) => path.join(siteDir, directory)),
        findProblems: async () =>
          (await readSources(context, options.path, reader.readText, today)).problems,
      });
      return {...stock, plugins: [...plugins, ...telling]};
    },

    async loadContent() {
      await reader.open();
      const {
        journal: whole,
        registries,
        leftOut,
      } = await readJournal(context, options.path, options.labs, reader.readText, today);
      await reader.keep();
      const journal = options.part ? {...whole, part: options.part} : whole;
      refuseEmptyYears(journal);
      refuseUncertainDay(leftOut, options);
      const told = tellLeftOut(leftOut, i18n.currentLocale);
      if (told) logger.info(told);
      await writeStockRegistries(generated, registries, i18n.currentLocale);
      const content = await blog.loadContent();
      return {
        ...content,
        blogPosts: toArticlePosts(
          content.blogPosts,
          journal,
          {...options, url: context.siteConfig.url},
          today,
        ),
        journal,
        texts: new Map(),
        progress: createProgress(),
      };
    },

    translateContent({content, translationFiles}) {
      const translated = blog.translateContent({content, translationFiles});
      const {journal, texts, progress} = content;
      return {...translated, journal, texts, progress};
    },

    async contentLoaded({content, actions}) {
      const globalData: JournalGlobalData = {partial: content.journal.partial};
      actions.setGlobalData(globalData);
      await blog.contentLoaded({
        content,
        actions: {
          ...actions,
          addRoute(route) {
            const year = Number(route.path.slice(context.baseUrl.length).split('/')[0]);
            if (route.modules?.['content'] && hasArticlesOf(options.part, year)) {
              actions.addRoute(route);
            }
          },
        },
      });
    },
  };
}
