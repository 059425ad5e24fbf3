import {describe, expect, it} from 'vitest';
import {article, collection, folderOf, journal} from '../../../lib/__tests__/factories';
import {readPage} from '../extract/read-page';
import {pageSources, type AllContent} from '../page-sources';
import type {PageSource} from '../types';

function content(given: Partial<AllContent> = {}): AllContent {
  return {
    'docusaurus-plugin-content-blog': {
      default: {
        journal: journal({
          articles: [
            article('late', {date: '2018-12-01', tags: ['storage'], series: 'volumes'}),
            article('early', {date: '2018-01-01'}),
            article('foreign', {locale: 'en'}),
          ],
          collections: [
            collection('tag', 'storage', {title: '儲存'}),
            collection('series', 'volumes', {title: '儲存系列'}),
          ],
        }),
      },
    },
    'docusaurus-plugin-content-docs': {
      default: {
        loadedVersions: [
          {
            docs: [
              {permalink: '/docs/a', title: 'A', frontMatter: {description: 'About A'}},
              {permalink: '/docs/b', title: 'B', frontMatter: {}, unlisted: true},
              {permalink: '/docs/c', title: 'C', frontMatter: {}, draft: true},
            ],
          },
        ],
      },
    },
    'docusaurus-plugin-content-pages': {
      default: [
        {type: 'mdx', permalink: '/about', title: 'About', frontMatter: {}},
        {type: 'mdx', permalink: '/hidden', title: 'Hidden', frontMatter: {}, unlisted: true},
        {type: 'jsx', permalink: '/search'},
      ],
    },
    ...given,
  };
}

describe('what is searched', () => {
  const sources = pageSources(content());

  it('is written pages, the handbook, and this language’s articles, the oldest first', () => {
    expect(sources.map(({path}) => path)).toEqual([
      '/about',
      '/docs/a',
      '/2018/early',
      '/2018/late',
    ]);
  });

  it('has its titles and descriptions from the content', () => {
    expect(sources[1]).toEqual({
      path: '/docs/a',
      title: 'A',
      description: 'About A',
      facets: {kind: 'handbook', tags: []},
    });
  });

  it('has tags and series by the names that readers see', () => {
    expect(sources[3]?.facets).toEqual({
      kind: 'article',
      year: 2018,
      tags: ['儲存'],
      series: '儲存系列',
    });
  });

  it('is the journal alone on a site that has nothing else', () => {
    const {'docusaurus-plugin-content-blog': blog} = content();
    expect(pageSources({'docusaurus-plugin-content-blog': blog ?? {}})).toHaveLength(2);
  });

  it('needs the journal', () => {
    expect(() => pageSources({})).toThrow(/Expected the content of the `journal` plugin/);
  });
});

describe('a page is read from where it was built', () => {
  const source = (path: string): PageSource => ({
    path,
    title: 'T',
    description: 'What it is about.',
    facets: {kind: 'page', tags: []},
  });
  const html = '<main><article><p>Lead.<h2 id=a>A</h2><p>Text.</article></main>';

  it.each([
    ['without a slash', '/docs/x', 'docs/x.html'],
    ['with one', '/docs/x/', 'docs/x/index.html'],
    ['at the root', '/', 'index.html'],
    ['under an encoded name', '/%E7%B6%B2', '網.html'],
  ])('%s', async (_what, path, file) => {
    const outDir = await folderOf({[file]: html});
    expect(readPage(source(path), {outDir, baseUrl: '/'})).toEqual({
      path,
      title: 'T',
      facets: {kind: 'page', tags: []},
      sections: [
        {id: '', heading: '', text: 'What it is about. Lead.'},
        {id: 'a', heading: 'A', text: 'Text.'},
      ],
    });
  });

  it('below the language’s base URL', async () => {
    const outDir = await folderOf({'about.html': html});
    expect(readPage(source('/en/about'), {outDir, baseUrl: '/en/'}).sections).toHaveLength(2);
  });

  it('or the build stops, naming where it was looked for', async () => {
    const outDir = await folderOf({});
    expect(() => readPage(source('/gone'), {outDir, baseUrl: '/'})).toThrow(
      /Expected the page \/gone in gone\.html or gone\/index\.html/,
    );
  });
});
