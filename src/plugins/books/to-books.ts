import type {Root} from 'hast';
import {absoluteUrl, pathBelow, type Site} from '../../built/site';
import {articlesInBook} from '../../lib/books';
import {articlesIn, type Journal} from '../../lib/journal';
import type {Book} from './types';

/**
 * A book for each year and series that has articles in the journal's own language.
 * @param trees the articles' text by slug
 */
export function toBooks(journal: Journal, site: Site, trees: ReadonlyMap<string, Root>): Book[] {
  const articlesOf = articlesIn(journal);
  return journal.collections.flatMap((collection): Book[] => {
    const articles = articlesInBook(collection, articlesOf(collection), journal.locale);
    const updated = articles
      .map((article) => article.updated)
      .toSorted()
      .at(-1);
    if (updated === undefined) {
      return [];
    }
    return [
      {
        folder: pathBelow(collection.permalink, site),
        url: absoluteUrl(collection.permalink, site),
        title: collection.title,
        journal: journal.title,
        description: collection.description,
        language: journal.locale,
        authors: journal.authors.map(({name}) => name),
        updated,
        chapters: articles.flatMap(({slug, title, date, permalink}) => {
          const tree = trees.get(slug);
          return tree ? [{id: slug, title, date, url: absoluteUrl(permalink, site), tree}] : [];
        }),
      },
    ];
  });
}
