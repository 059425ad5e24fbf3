import type {ListItem, RootContent} from 'mdast';
import {absoluteUrl} from '../../built/site';
import {copyPath} from '../../lib/copies';
import {feedPath} from '../../lib/feed-formats';
import {articlesIn, collectionsOf, ownArticles} from '../../lib/journal';
import type {CopyContext} from './to-copy';
import {write} from './to-markdown';

interface Page {
  title: string;
  /** Path on the site. */
  path: string;
  description?: string;
}

/**
 * The list of a language's copies by year, the newest first, as https://llmstxt.org wants it: `Optional` is its word,
 * in every language.
 * @param handbook the path of the site's handbook, if it has one
 * @param languages paths of the other languages' lists, by the language's own name
 */
export function toList(
  {journal, site, words}: CopyContext,
  handbook: string | undefined,
  languages: ReadonlyMap<string, string>,
): string {
  const articlesOf = articlesIn(journal);
  const years = collectionsOf(journal, 'year').map((year) => ({
    title: year.title,
    pages: ownArticles(articlesOf(year), journal.locale).map(
      ({title, permalink, description}): Page => ({title, path: copyPath(permalink), description}),
    ),
  }));
  const optional: Page[] = [
    ...[...languages].map(([title, path]) => ({title, path})),
    ...(handbook ? [{title: words.handbook, path: handbook}] : []),
    {title: words.allArticles, path: feedPath(site.baseUrl, 'atom.xml')},
  ];
  const sections = [...years, {title: 'Optional', pages: optional}];
  return write([
    {type: 'heading', depth: 1, children: [{type: 'text', value: journal.title}]},
    {type: 'blockquote', children: [paragraph(journal.description)]},
    paragraph(words.about),
    ...sections.flatMap(({title, pages}): RootContent[] =>
      pages.length === 0
        ? []
        : [
            {type: 'heading', depth: 2, children: [{type: 'text', value: title}]},
            {type: 'list', spread: false, children: pages.map((page) => toItem(page, site))},
          ],
    ),
  ]);
}

function toItem({title, path, description}: Page, site: CopyContext['site']): ListItem {
  const url = absoluteUrl(path, site);
  return {
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          {type: 'link', url, children: [{type: 'text', value: title}]},
          ...(description ? [{type: 'text' as const, value: `: ${description}`}] : []),
        ],
      },
    ],
  };
}

function paragraph(value: string) {
  return {type: 'paragraph' as const, children: [{type: 'text' as const, value}]};
}
