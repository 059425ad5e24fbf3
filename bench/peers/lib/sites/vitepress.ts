import path from 'node:path';
import {escaped, toFile, type Article, type Page} from '../content/article';
import {writeFiles, type Files} from './project';
import {site, type SiteMaker} from './site';
import {yearPages} from './year-pages';

const packages = path.resolve(__dirname, '../..');

/** VitePress with its default theme as it comes, which has no search; its sidebar names years. */
export const vitepress: SiteMaker = {
  name: 'vitepress',
  packages,
  build: {command: process.execPath, args: ['node_modules/vitepress/bin/vitepress.js', 'build']},
  output: '.vitepress/dist',
  write(folder, {articles, handbook}) {
    const years = yearPages(articles).map(({year}) => ({text: String(year), link: `/${year}/`}));
    const nav = [...years.slice(0, 1), {text: 'Docs', link: '/docs/start'}];
    const pages = handbook.map(({slug, title}) => ({text: title, link: `/docs/${slug}`}));
    const config = {
      title: site.title,
      lang: site.language,
      cleanUrls: true,
      themeConfig: {nav, sidebar: {'/': years, '/docs/': pages}},
    };
    writeFiles(folder, {
      'package.json': JSON.stringify({name: 'vitepress', private: true, type: 'module'}),
      '.vitepress/config.mjs': `export default ${JSON.stringify(config, null, 2)};\n`,
      ...pagesOf(articles),
      ...Object.fromEntries(handbook.map((page) => [`docs/${page.slug}.md`, toPage(page)])),
    });
  },
};

function pagesOf(articles: readonly Article[]): Files {
  const years = yearPages(articles);
  const home = years.map(({year}) => `- [${year}](/${year}/)`).join('\n');
  return {
    'index.md': `# ${site.title}\n\n${home}\n`,
    ...Object.fromEntries(
      years.map(({year, body}) => [`${year}/index.md`, `# ${year}\n\n${body}\n`]),
    ),
    ...Object.fromEntries(
      articles.map((article) => [`${article.year}/${article.slug}.md`, toPage(article)]),
    ),
  };
}

/** Its title is the first heading, where another framework reads the front matter. */
function toPage({title, description, body}: Page): string {
  return toFile({title, description}, `# ${escaped(title)}\n\n${body}`);
}
