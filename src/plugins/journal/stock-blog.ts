import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import createBlogPlugin, {validateOptions, type BlogContent} from '@docusaurus/plugin-content-blog';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {toSourceFolders} from './locales';
import {toBlogOptions, type PluginOptions} from './options';

/** The stock plugin with the life cycle methods that the journal builds on. */
export type StockBlog = Plugin<BlogContent> &
  Required<Pick<Plugin<BlogContent>, 'loadContent' | 'contentLoaded' | 'translateContent'>>;

/**
 * The stock blog plugin over one language's folder.
 * @param generated absolute folder that will hold authors.yml and tags.yml in that language
 */
export async function createStockBlog(
  context: LoadContext,
  options: PluginOptions,
  generated: string,
): Promise<StockBlog> {
  const folders = toSourceFolders(context, options.path);
  const own = folders.find(({locale}) => locale === context.i18n.currentLocale);
  const directory = path.resolve(context.siteDir, own?.directory ?? options.path);
  const blogOptions = validateOptions({
    validate: normalizePluginOptions as Parameters<typeof validateOptions>[0]['validate'],
    options: toBlogOptions(options, directory, path.relative(directory, generated)),
  });
  return (await createBlogPlugin(context, blogOptions)) as StockBlog;
}
