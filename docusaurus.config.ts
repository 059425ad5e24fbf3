import path from 'node:path';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {recordingsOptions} from './src/markdown/recordings';
import rehypeCodeBlocks from './src/markdown/rehype-code-blocks';
import rehypeScrollable from './src/markdown/rehype-scrollable';
import remarkLab from './src/markdown/remark-lab';
import type {Options as JournalOptions} from './src/plugins/journal/options';
import type {Options as OldAddressesOptions} from './src/plugins/old-addresses/options';
import {algoliaThemeConfig} from './src/plugins/search/algolia';
import type {Options as SearchOptions} from './src/plugins/search/options';
import type {Options as YearIndexOptions} from './src/plugins/year-index/options';

/** Where the site is published; feeds, canonical addresses and the sitemap are made from it. */
const url = 'https://rings.example';

/** Who answers queries: `{provider: 'algolia', algolia: {appId, apiKey, indexName}}` is all that the other needs. */
const search: SearchOptions = {provider: 'local'};

const markdown = {
  remarkPlugins: [remarkMath, [remarkLab, recordingsOptions(path.join(__dirname, 'labs'))]],
  // MathML only: no style sheet, no fonts, and one reading for screen readers and feeds.
  rehypePlugins: [
    [rehypeKatex, {output: 'mathml', strict: 'error', throwOnError: true}],
    rehypeCodeBlocks,
    rehypeScrollable,
  ],
};

const config: Config = {
  title: '年輪 Rings',
  tagline: '一年一環的基礎設施筆記',
  url,
  baseUrl: '/',
  trailingSlash: false,
  favicon: 'img/favicon.svg',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // Dates are what writers declare: the same in a shallow clone, outside git, and for the same commit twice.
  future: {v4: true, faster: true, experimental_vcs: 'disabled'},
  markdown: {
    format: 'detect',
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  i18n: {
    defaultLocale: 'zh-Hant',
    locales: ['zh-Hant', 'en'],
    localeConfigs: {
      'zh-Hant': {label: '中文', htmlLang: 'zh-Hant'},
      en: {label: 'English', htmlLang: 'en'},
    },
  },
  plugins: [
    ['./src/plugins/journal/index.ts', {...markdown} satisfies JournalOptions],
    [
      './src/plugins/year-index/index.ts',
      {homePage: '@site/src/pages/_home/index.tsx'} satisfies YearIndexOptions,
    ],
    './src/plugins/feeds/index.ts',
    ['./src/plugins/search/index.ts', search],
    [
      './src/plugins/old-addresses/index.ts',
      {file: 'blog/old-addresses.yml'} satisfies OldAddressesOptions,
    ],
  ],
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          ...markdown,
          sidebarPath: './sidebars.ts',
          routeBasePath: 'docs',
          showLastUpdateTime: true,
        },
        pages: {...markdown, showLastUpdateTime: true},
        sitemap: {lastmod: 'date', changefreq: null, priority: null},
        theme: {customCss: ['./src/css/tokens.css', './src/css/custom.css']},
      } satisfies PresetOptions,
    ],
  ],
  themeConfig: {
    ...algoliaThemeConfig(search),
    image: 'img/card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: '年輪',
      logo: {alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 28, height: 28},
      items: [
        {to: '/archive', label: '歷年', position: 'left'},
        {to: '/tags', label: '標籤', position: 'left'},
        {to: '/docs', label: '手冊', position: 'left', activeBaseRegex: '/docs'},
        {to: '/about', label: '關於', position: 'left'},
        {type: 'search', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {
      copyright: '年輪編輯室',
    },
  } satisfies ThemeConfig,
};

export default config;
