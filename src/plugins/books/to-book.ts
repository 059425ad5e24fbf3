import {absoluteUrl, pathBelow, type Site} from '../../built/site';
import type {Article, Collection, Journal} from '../../lib/journal';
import type {Book, Chapter} from './types';

/**
 * The book of a year or a series.
 * @param articles those it holds, in reading order, each with its text
 */
export function toBook(
  collection: Collection,
  articles: readonly (Article & Pick<Chapter, 'tree'>)[],
  journal: Journal,
  site: Site,
): Book {
  const days = articles.map(({updated}) => updated).toSorted();
  return {
    folder: pathBelow(collection.permalink, site),
    url: absoluteUrl(collection.permalink, site),
    title: collection.title,
    journal: journal.title,
    description: collection.description,
    language: journal.locale,
    authors: journal.authors.map(({name}) => name),
    updated: days.at(-1) ?? '',
    chapters: articles.map(({slug, title, date, permalink, tree}) => ({
      id: slug,
      title,
      date,
      url: absoluteUrl(permalink, site),
      tree,
    })),
  };
}
