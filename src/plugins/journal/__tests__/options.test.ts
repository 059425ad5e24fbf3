import {validateOptions as validateBlogOptions} from '@docusaurus/plugin-content-blog';
import {Globby} from '@docusaurus/utils';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import remarkMath from 'remark-math';
import {describe, expect, it, vi} from 'vitest';
import {folderOf, validated} from '../../../lib/__tests__/factories';
import {toBlogOptions, validateOptions} from '../options';

describe('the options of the journal plugin', () => {
  it('are none but the folders', () => {
    expect(validated(validateOptions)).toEqual({id: 'default', path: 'blog', labs: 'labs'});
    expect(validated(validateOptions, {path: 'articles'}).path).toBe('articles');
  });

  it('may be a part of the journal: years, or the rest', () => {
    expect(validated(validateOptions, {part: [2016, 2017]}).part).toEqual([2016, 2017]);
    expect(validated(validateOptions, {part: 'rest'}).part).toBe('rest');
  });

  it('may be the day to go by, which an empty text is not', () => {
    expect(validated(validateOptions, {today: '2026-11-30'}).today).toBe('2026-11-30');
    expect(validated(validateOptions, {today: ''}).today).toBeUndefined();
  });

  it('may add to how Markdown is read', () => {
    const plugins = {
      remarkPlugins: ['a'],
      rehypePlugins: ['b'],
      beforeDefaultRemarkPlugins: ['c'],
      beforeDefaultRehypePlugins: ['d'],
    };
    expect(validated(validateOptions, plugins)).toMatchObject(plugins);
  });

  it.each([
    [
      "one of the stock blog's, with the allowed ones",
      {routeBasePath: 'blog'},
      'The journal plugin has no option "routeBasePath"; it has "path", "labs", "editUrl", "reportUrl", "part", "today", "remarkPlugins", "rehypePlugins", "beforeDefaultRemarkPlugins", "beforeDefaultRehypePlugins" and "id".',
    ],
    ['a folder that is no text', {path: 2018}, '"path" must be a string'],
    ['no year at all', {part: []}, '"part" must contain at least 1 items'],
    [
      'a day that is none',
      {today: '2026-02-30'},
      'Expected "today" (RINGS_TODAY) to be a day that exists, as YYYY-MM-DD, found 2026-02-30.',
    ],
    ['plugins that are no list', {remarkPlugins: 'a'}, '"remarkPlugins" must be an array'],
  ])('refuse %s', (_case, options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});

describe('the options of the blog underneath', () => {
  const own = validated(validateOptions, {path: 'articles', remarkPlugins: [remarkMath]});
  const blogOptions = toBlogOptions(own, '/srv/i18n/en/blog', '../../generated', '2018-03-01');

  it("are this language's folder and registries, and the site's Markdown plugins", () => {
    expect(blogOptions).toMatchObject({
      id: 'default',
      path: '/srv/i18n/en/blog',
      authorsMapPath: '../../generated/authors.yml',
      tags: '../../generated/tags.yml',
      remarkPlugins: [remarkMath],
    });
  });

  it('take for articles only what stands in the folder of a year', async () => {
    const cwd = await folderOf({
      '2018/dns/index.md': '',
      '2019/cni/index.mdx': '',
      '2018/dns/notes.md': '',
      'README.md': '',
      'drafts/dns/index.md': '',
    });
    const files = await Globby(blogOptions.include ?? [], {cwd});
    expect(files.toSorted()).toEqual(['2018/dns/index.md', '2019/cni/index.mdx']);
  });

  it('leave an article of a later day out of a build', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const postOf = (day: string) => ({metadata: {date: new Date(`${day}T00:00:00Z`)}});
    const [early, late] = [postOf('2018-03-01'), postOf('2018-03-02')];
    const given = {blogPosts: [early, late]} as Parameters<
      NonNullable<typeof blogOptions.processBlogPosts>
    >[0];
    expect(await blogOptions.processBlogPosts?.(given)).toEqual([early]);
    vi.stubEnv('NODE_ENV', 'development');
    expect(await blogOptions.processBlogPosts?.(given)).toEqual([early, late]);
    vi.unstubAllEnvs();
  });

  it('leave lists, feeds and the root of the site to others, and refuse what no registry declares', () => {
    type Given = Parameters<typeof validateBlogOptions>[0];
    const validate = normalizePluginOptions as Given['validate'];
    expect(validateBlogOptions({validate, options: blogOptions})).toMatchObject({
      routeBasePath: '/',
      archiveBasePath: null,
      blogSidebarCount: 0,
      showReadingTime: false,
      feedOptions: {type: null},
      onInlineTags: 'throw',
      onInlineAuthors: 'throw',
      onUntruncatedBlogPosts: 'ignore',
    });
  });
});
