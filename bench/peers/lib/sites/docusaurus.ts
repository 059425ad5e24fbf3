import path from 'node:path';
import {addressOf, toFile, type Article} from '../content/article';
import {writeFiles} from './project';
import {site, type SiteMaker} from './site';

const packages = path.resolve(__dirname, '../..');

/** Docusaurus as `create-docusaurus` sets a blog up, without its documentation; with webpack. */
export const docusaurus = docusaurusSite('docusaurus', undefined);

/** The same with everything that is to be the default of its next version, Rspack among it. */
export const docusaurusFaster = docusaurusSite('docusaurus-faster', {v4: true, faster: true});

function docusaurusSite(name: string, future: object | undefined): SiteMaker {
  return {
    name,
    packages,
    build: {
      command: process.execPath,
      args: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
    },
    output: 'build',
    write(folder, {articles}) {
      const tags = [...new Set(articles.flatMap((article) => article.tags))];
      writeFiles(folder, {
        'package.json': JSON.stringify({name, private: true}),
        'docusaurus.config.js': configWith(future),
        'src/css/custom.css': ':root {\n  --ifm-color-primary: #2e8555;\n}\n',
        'blog/authors.yml': JSON.stringify({editors: {name: '年輪編輯室'}}),
        'blog/tags.yml': JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, {label: tag}]))),
        ...Object.fromEntries(articles.map(toPost)),
      });
    },
  };
}

function toPost(article: Article): [string, string] {
  const {title, description, tags, date, body} = article;
  const [opening = '', ...rest] = body.split('\n\n');
  return [
    `blog/${date}-${article.slug}.md`,
    toFile(
      {title, description, slug: addressOf(article), authors: ['editors'], tags},
      [opening, '<!-- truncate -->', ...rest].join('\n\n'),
    ),
  ];
}

function configWith(future: object | undefined): string {
  const blog = {
    routeBasePath: '/',
    showReadingTime: true,
    feedOptions: {type: ['rss', 'atom'], xslt: true},
    onInlineTags: 'warn',
    onInlineAuthors: 'warn',
    onUntruncatedBlogPosts: 'warn',
  };
  const config = {
    title: site.title,
    url: site.url,
    baseUrl: '/',
    onBrokenLinks: 'throw',
    i18n: {defaultLocale: site.language, locales: [site.language]},
    // The articles are CommonMark, not MDX.
    markdown: {format: 'detect'},
    presets: [['classic', {docs: false, blog, theme: {customCss: './src/css/custom.css'}}]],
    ...(future ? {future} : {}),
  };
  return `import {themes} from 'prism-react-renderer';
export default {
  ...${JSON.stringify(config, null, 2)},
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {title: '${site.title}', items: [{to: '/archive', label: 'Archive', position: 'left'}]},
    footer: {style: 'dark', copyright: '${site.title}'},
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};
`;
}
