import path from 'node:path';
import {toFile, type Article} from '../content/article';
import {handbookFiles} from './handbook-files';
import {writeFiles, type Files} from './project';
import {site, type SiteMaker} from './site';
import {yearPages} from './year-pages';

const packages = path.resolve(__dirname, '../..');
const docs = 'src/content/docs';

/** Astro Starlight as it comes, search included; its sidebar names years, not every article in every page. */
export const starlight: SiteMaker = {
  name: 'starlight',
  packages,
  build: {command: process.execPath, args: ['node_modules/astro/astro.js', 'build']},
  output: 'dist',
  write(folder, {articles, handbook}) {
    writeFiles(folder, {
      'package.json': JSON.stringify({name: 'starlight', private: true, type: 'module'}),
      'astro.config.mjs': configOf(articles),
      'src/content.config.ts': `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`,
      ...pagesOf(articles),
      ...handbookFiles(`${docs}/docs`, handbook),
    });
  },
};

function pagesOf(articles: readonly Article[]): Files {
  const years = yearPages(articles);
  const home = years.map(({year}) => `- [${year}](/${year})`).join('\n');
  return {
    [`${docs}/index.md`]: toFile({title: site.title}, home),
    ...Object.fromEntries(
      years.map(({year, body}) => [
        `${docs}/${year}/index.md`,
        toFile({title: String(year)}, body),
      ]),
    ),
    ...Object.fromEntries(
      articles.map(({year, slug, title, description, body}) => [
        `${docs}/${year}/${slug}.md`,
        toFile({title, description}, body),
      ]),
    ),
  };
}

function configOf(articles: readonly Article[]): string {
  const sidebar = yearPages(articles).map(({year}) => ({label: String(year), link: `/${year}/`}));
  const handbook = {label: 'Docs', collapsed: true, autogenerate: {directory: 'docs'}};
  const options = {
    title: site.title,
    defaultLocale: 'root',
    locales: {root: {label: '中文', lang: 'zh-TW'}},
    sidebar: [...sidebar, handbook],
  };
  return `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({site: '${site.url}', integrations: [starlight(${JSON.stringify(options)})]});
`;
}
