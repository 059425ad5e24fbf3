import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import createBlogPlugin, {
  validateOptions as validateBlogOptions,
  type Options as BlogOptions,
  type PluginOptions as BlogPluginOptions,
} from '@docusaurus/plugin-content-blog';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {JournalContent} from '../../lib/blog-content';
import {ContentError} from '../../lib/problem';
import {isListed, readFolders} from './article-sources';
import {checkTogether} from './cross-checks';
import {toJournal} from './journal';
import {toBlogOptions, type PluginOptions} from './options';
import {toSourceFolders, toBaseUrls} from './locales';
import {toArticlePost, toPartialPaths} from './posts';
import {readRegistries} from './registries';
import {writeStockRegistries} from './stock-registries';
import {toWords} from './translations';

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
  const locale = i18n.currentLocale;
  const folders = toSourceFolders(context, options.path);
  const directory = path.resolve(siteDir, folders.find((folder) => folder.locale === locale)?.directory ?? options.path);
  const generated = path.join(context.generatedFilesDir, 'journal', locale);
  const relative = (name: string) => path.relative(directory, path.join(generated, name));
  const blogOptions = validateBlogOptions({
    validate: normalizePluginOptions as Parameters<typeof validateBlogOptions>[0]['validate'],
    options: toBlogOptions(options, directory, {authors: relative('authors.yml'), tags: relative('tags.yml')}) as BlogOptions,
  });
  const blog = await createBlogPlugin(context, blogOptions as BlogPluginOptions);

  return {
    ...blog,

    getPathsToWatch() {
      const registries = ['tags', 'series', 'authors'].map((name) => path.join(siteDir, options.path, `${name}.yml`));
      return [...registries, ...folders.map((folder) => path.join(siteDir, folder.directory, '**/*.{md,mdx}'))];
    },

    async loadContent() {
      const registries = await readRegistries(siteDir, options.path, i18n.locales);
      const {sources, problems} = await readFolders(siteDir, folders, registries);
      const all = [...problems, ...checkTogether(sources, i18n.defaultLocale)];
      if (all.length > 0) {
        throw new ContentError(all);
      }
      const journal = toJournal({
        locale,
        defaultLocale: i18n.defaultLocale,
        baseUrls: toBaseUrls(context),
        sources: sources.filter(isListed),
        registries,
        words: toWords(context.codeTranslations),
      });
      await writeStockRegistries(generated, registries, locale);
      const content = await blog.loadContent!();
      return {...content, blogPosts: content.blogPosts.map((post) => toArticlePost(post, journal)), journal};
    },

    translateContent({content, translationFiles}) {
      return {...blog.translateContent!({content, translationFiles}), journal: content.journal};
    },

    async contentLoaded({content, actions}) {
      actions.setGlobalData({partial: toPartialPaths(content.journal, i18n.locales)});
      await blog.contentLoaded!({
        content,
        actions: {
          ...actions,
          addRoute(route) {
            if (route.modules?.['content']) {
              actions.addRoute(route);
            }
          },
        },
      });
    },
  };
}
