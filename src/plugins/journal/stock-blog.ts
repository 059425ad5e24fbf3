import path from 'node:path';
import type {LoadContext, MarkdownConfig, Plugin} from '@docusaurus/types';
import createBlogPlugin, {validateOptions, type BlogContent} from '@docusaurus/plugin-content-blog';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {articlePath} from './article-sources';
import {toSourceFolders} from './locales';
import {toBlogOptions, type PluginOptions} from './options';

/** The stock plugin with the life cycle methods that the journal builds on. */
export type StockBlog = Plugin<BlogContent> &
  Required<Pick<Plugin<BlogContent>, 'loadContent' | 'contentLoaded' | 'translateContent'>>;

/**
 * The stock blog plugin over one language's folder.
 * @param generated absolute folder that will hold authors.yml and tags.yml in that language
 * @param today the day to go by, `YYYY-MM-DD`
 */
export async function createStockBlog(
  context: LoadContext,
  options: PluginOptions,
  generated: string,
  today: string,
): Promise<StockBlog> {
  const folders = toSourceFolders(context, options.path);
  const folder = folders.find(({locale}) => locale === context.i18n.currentLocale);
  const directory = path.resolve(context.siteDir, folder?.directory ?? options.path);
  const blogOptions = validateOptions({
    validate: normalizePluginOptions as Parameters<typeof validateOptions>[0]['validate'],
    options: toBlogOptions(options, directory, path.relative(directory, generated), today),
  });
  const {siteConfig} = context;
  const markdown = withAddresses(siteConfig.markdown, directory);
  const own = {...context, siteConfig: {...siteConfig, markdown}};
  return (await createBlogPlugin(own, blogOptions)) as StockBlog;
}

/** Tells the stock plugin each article's address, or it would read `2018/10-20-rule` as a day of 2018. */
function withAddresses(markdown: MarkdownConfig, directory: string): MarkdownConfig {
  return {
    ...markdown,
    async parseFrontMatter(file) {
      const read = await markdown.parseFrontMatter(file);
      const relative = path.relative(directory, file.filePath).split(path.sep).join('/');
      const {year, slug} = articlePath.exec(relative)?.groups ?? {};
      return year && slug
        ? {...read, frontMatter: {...read.frontMatter, slug: `/${year}/${slug}`}}
        : read;
    },
  };
}
