import {validateOptions as validateBlogOptions} from '@docusaurus/plugin-content-blog';
import {Globby} from '@docusaurus/utils';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';
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
      'The journal plugin has no option "routeBasePath"; it has "path", "labs", "editUrl", "reportUrl", "part", "remarkPlugins", "rehypePlugins", "beforeDefaultRemarkPlugins", "beforeDefaultRehypePlugins" and "id".',
    ],
    ['a folder that is no text', {path: 2018}, '"path" must be a string'],
    ['no year at all', {part: []}, '"part" must contain at least 1 items'],
    ['plugins that are no list', {remarkPlugins: 'a'}, '"remarkPlugins" must be an array'],
  ])('refuse %s', (_case, options, message) => {
    expect(() => validated(validateOptions, options)).toThrow(message);
  });
});

describe('the options of the blog underneath', () => {
  const own = validated(validateOptions, {path: 'articles', remarkPlugins: [remarkMath]});
  const blogOptions = toBlogOptions(own, '/srv/i18n/en/blog', '../../generated');

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
