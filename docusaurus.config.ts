import path from 'node:path';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import {storageNamespace} from './src/lib/device-keys';
import {toPart} from './src/lib/part';
import {mermaidOptions} from './src/markdown/mermaid-options';
import {recordingsOptions} from './src/markdown/recordings';
import rehypeCodeBlocks from './src/markdown/rehype-code-blocks';
import rehypeFootnotes from './src/markdown/rehype-footnotes';
import rehypeMath from './src/markdown/rehype-math';
import rehypeScrollable from './src/markdown/rehype-scrollable';
import rehypeTableCells from './src/markdown/rehype-table-cells';
import remarkHanLineBreaks from './src/markdown/remark-han-line-breaks';
import remarkLab from './src/markdown/remark-lab';
import remarkMermaid from './src/markdown/remark-mermaid';
import remarkNetfilter from './src/markdown/remark-netfilter';
import remarkSince from './src/markdown/remark-since';
import {pageTemplate} from './src/plugins/light-pages/page-template';
import {pageScripts} from './src/page-scripts';
import {sitemapOptions} from './src/sitemap-options';
import type {Options as JournalOptions} from './src/plugins/journal/options';
import type {Options as OldAddressesOptions} from './src/plugins/old-addresses/options';
import type {Options as SearchOptions} from './src/plugins/search/options';
import type {Options as YearIndexOptions} from './src/plugins/year-index/options';

/** Where the site is published; feeds, canonical addresses and the sitemap are made from it. */
const url = 'https://rings.example';

const recordings = recordingsOptions(path.join(__dirname, 'labs'));

/** What this build writes, where several share the work (docs/scale.md), and the day it goes by (docs/building.md). */
const [part, today] = [toPart(process.env['RINGS_PART']), process.env['RINGS_TODAY']];

/** Who answers queries: `{provider: 'algolia', algolia: {appId, apiKey, indexName}}` is all that the other needs. */
const search: SearchOptions = {provider: 'local'};

const markdown = {
  remarkPlugins: [
    remarkMath,
    remarkCjkFriendly,
    remarkCjkStrikethrough,
    remarkHanLineBreaks,
    remarkSince,
    [remarkLab, recordings],
    [remarkNetfilter, recordings],
    [remarkMermaid, mermaidOptions()],
  ],
  // MathML only: no style sheet, no fonts, and one reading for screen readers and feeds.
  rehypePlugins: [
    [rehypeKatex, {output: 'mathml', strict: 'error', throwOnError: true}],
    rehypeMath,
    rehypeCodeBlocks,
    rehypeFootnotes,
    rehypeScrollable,
    rehypeTableCells,
  ],
};

const config: Config = {
  title: '年輪 Rings',
  tagline: '一年一環的基礎設施筆記',
  url,
  baseUrl: '/',
  trailingSlash: false,
  ssrTemplate: pageTemplate(),
  // One choice of colours for all languages.
  storage: {namespace: storageNamespace},
  favicon: 'img/favicon.svg',
  // It comes where no application has started.
  baseUrlIssueBanner: false,
  onBrokenLinks: part ? 'ignore' : 'throw',
  onBrokenAnchors: part ? 'ignore' : 'throw',
  onDuplicateRoutes: 'throw',
  // Dates are what writers declare: the same in a shallow clone, outside git, and for the same commit twice.
  // Text is compiled for the server alone (light-pages), which must not wait for a browser's copy.
  future: {v4: true, faster: {mdxCrossCompilerCache: false}, experimental_vcs: 'disabled'},
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
    ['./src/plugins/journal/index.ts', {...markdown, part, today} satisfies JournalOptions],
    [
      './src/plugins/year-index/index.ts',
      {homePage: '@site/src/pages/_home/index.tsx'} satisfies YearIndexOptions,
    ],
    ...['content-lint', 'since', 'light-pages', 'books', 'markdown-copies'].map(
      (name) => `./src/plugins/${name}/index.ts`,
    ),
    './src/plugins/feeds/index.ts',
    ['./src/plugins/search/index.ts', search],
    './src/plugins/offline/index.ts',
    [
      './src/plugins/old-addresses/index.ts',
      {file: 'blog/old-addresses.yml'} satisfies OldAddressesOptions,
    ],
  ],
  clientModules: pageScripts,
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          ...markdown,
          sidebarPath: './sidebars.ts',
          routeBasePath: 'docs',
          breadcrumbs: false,
          showLastUpdateTime: true,
        },
        pages: {...markdown, showLastUpdateTime: true},
        sitemap: part ? false : sitemapOptions,
        theme: {
          customCss: ['tokens', 'base', 'prose', 'print'].map((name) => `./src/css/${name}.css`),
        },
      } satisfies PresetOptions,
    ],
  ],
  themeConfig: {
    image: 'img/card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: '年輪',
      items: [
        {to: '/archive', label: '歷年', position: 'left'},
        {to: '/tags', label: '標籤', position: 'left'},
        {to: '/docs', label: '手冊', position: 'left'},
        {to: '/about', label: '關於', position: 'left'},
        {type: 'search', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {copyright: '年輪編輯室'},
  } satisfies ThemeConfig,
};

export default config;
