import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import {journalFrom} from '../../lib/blog-content';
import type {Article, Journal} from '../../lib/journal';
import type {PageSource} from './types';

/** All plugins' content, as `allContentLoaded` hands it over. */
export interface AllContent {
  [pluginName: string]: {[pluginId: string]: unknown};
}

/**
 * The pages a reader searches, in one language: hand-written ones, the handbook, articles. Lists of them, unlisted
 * pages and drafts are left out. Titles come from the content, for a page's HTML adds to them.
 * Articles stand last, by date: a new one then leaves the files of all others as they were.
 */
export function pageSources(allContent: AllContent): PageSource[] {
  return [
    ...handWrittenPages(allContent),
    ...handbookPages(allContent),
    ...articles(journalFrom(allContent)),
  ];
}

function handWrittenPages(allContent: AllContent): PageSource[] {
  return Object.values(allContent['docusaurus-plugin-content-pages'] ?? {}).flatMap((content) =>
    (content as NonNullable<PagesContent>).flatMap((page): PageSource[] =>
      page.type === 'mdx' && !page.unlisted
        ? [
            toSource(
              page.permalink,
              page.title ?? page.permalink,
              page.frontMatter.description,
              'page',
            ),
          ]
        : [],
    ),
  );
}

function handbookPages(allContent: AllContent): PageSource[] {
  return Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}).flatMap((content) =>
    (content as DocsContent).loadedVersions.flatMap(({docs}) =>
      docs
        .filter(({draft, unlisted}) => !draft && !unlisted)
        .map((page) =>
          toSource(page.permalink, page.title, page.frontMatter.description, 'handbook'),
        ),
    ),
  );
}

function toSource(
  path: string,
  title: string,
  description: string | undefined,
  kind: 'handbook' | 'page',
): PageSource {
  return {path, title, description: description ?? '', facets: {kind, tags: []}};
}

/** Articles that exist in this language; tags and series by the names a reader sees. */
function articles({articles: all, collections, locale}: Journal): PageSource[] {
  const titleOf = (kind: 'tag' | 'series', id: string): string =>
    collections.find((collection) => collection.kind === kind && collection.id === id)?.title ?? id;
  return all
    .filter((article) => article.locale === locale)
    .toSorted(oldestFirst)
    .map(({permalink, title, description, year, tags, series}) => ({
      path: permalink,
      title,
      description,
      facets: {
        kind: 'article',
        year,
        tags: tags.map((tag) => titleOf('tag', tag)),
        ...(series ? {series: titleOf('series', series)} : {}),
      },
    }));
}

function oldestFirst(a: Article, b: Article): number {
  return a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? -1 : 1;
}
