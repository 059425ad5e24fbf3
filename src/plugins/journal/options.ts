import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import type {Part} from '../../lib/part';
import {templateOption} from './page-links';
import {declaredDay} from './today';
import {isPublished} from './article-sources';
import {dayOf} from './posts';
import type {
  Options as BlogOptions,
  PluginOptions as BlogPluginOptions,
} from '@docusaurus/plugin-content-blog';

/** What a site may say; everything else about the blog plugin underneath is the journal's to decide. */
export interface Options extends Pick<
  BlogOptions,
  'remarkPlugins' | 'rehypePlugins' | 'beforeDefaultRemarkPlugins' | 'beforeDefaultRehypePlugins'
> {
  /** Folder of the default language's articles and of tags.yml, series.yml, authors.yml, from the site's root. */
  path?: string;
  /** Folder of the labs whose recordings articles show, from the site's root. */
  labs?: string;
  /**
   * Where a reader edits an article: an address with `{path}` of its file from the site's root in it; `{title}` and
   * `{permalink}` are known, too. No link unless told.
   */
  editUrl?: string;
  /** Where a reader reports an error: an address or `mailto:`, with the same places in it. No link unless told. */
  reportUrl?: string;
  /** What this build writes of the journal, which is read as a whole: all of it unless told. */
  part?: Part | undefined;
  /** The day to go by, `YYYY-MM-DD`: articles of a later one wait. Without it, the day on which the process began. */
  today?: string | undefined;
}

export interface PluginOptions extends Options {
  id: string;
  path: string;
  labs: string;
}

const schema = Joi.object<PluginOptions>({
  path: Joi.string().default('blog'),
  labs: Joi.string().default('labs'),
  editUrl: templateOption(['https:', 'http:']),
  reportUrl: templateOption(['https:', 'http:', 'mailto:']),
  part: Joi.alternatives(Joi.valid('rest'), Joi.array().items(Joi.number().integer()).min(1)),
  today: Joi.string()
    .empty('')
    .custom((day: string) => declaredDay(day))
    .messages({'any.custom': '{#error.message}'}),
  remarkPlugins: Joi.array(),
  rehypePlugins: Joi.array(),
  beforeDefaultRemarkPlugins: Joi.array(),
  beforeDefaultRehypePlugins: Joi.array(),
}).messages({
  'object.unknown':
    'The journal plugin has no option {{#label}}; it has "path", "labs", "editUrl", "reportUrl", "part", "today", "remarkPlugins", "rehypePlugins", "beforeDefaultRemarkPlugins", "beforeDefaultRehypePlugins" and "id".',
});

/** @throws on an unknown key, naming it */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema, options);
}

/**
 * The stock blog's options for one language.
 * A language's own folder is its only source: stock would serve an untranslated article under `/en/` with `lang=en`
 * and ignore one that exists in English only.
 * @param directory absolute folder of this language's articles
 * @param registries folder of the generated authors.yml and tags.yml, from that folder
 * @param today as `YYYY-MM-DD`
 */
export function toBlogOptions(
  options: PluginOptions,
  directory: string,
  registries: string,
  today: string,
): Partial<BlogPluginOptions> {
  const {
    path: _path,
    labs: _labs,
    part: _part,
    today: _today,
    editUrl: _editUrl,
    reportUrl: _reportUrl,
    ...markdown
  } = options;
  return {
    ...markdown,
    path: directory,
    routeBasePath: '/',
    include: ['[0-9][0-9][0-9][0-9]/*/index.{md,mdx}'],
    authorsMapPath: `${registries}/authors.yml`,
    tags: `${registries}/tags.yml`,
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    // Stock leaves out drafts, and knows of no day.
    processBlogPosts: ({blogPosts}) =>
      Promise.resolve(
        blogPosts.filter(({metadata}) => isPublished({date: dayOf(metadata)}, today)),
      ),
    onUntruncatedBlogPosts: 'ignore',
    archiveBasePath: null,
    blogSidebarCount: 0,
    // The journal tells its own. Stock's takes time that grows with the square of an article (bench/upstream).
    showReadingTime: false,
    feedOptions: {type: null} as unknown as BlogPluginOptions['feedOptions'],
  };
}
