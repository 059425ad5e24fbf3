import {articlesOf, ownArticles, type Article, type Collection, type Journal} from './journal';

/** The editions of a year and of a series: the files below its page's address. */
export const bookFiles = [
  {edition: 'page', file: 'book', mediaType: 'text/html'},
  {edition: 'epub', file: 'book.epub', mediaType: 'application/epub+zip'},
] as const;

/**
 * The articles a collection's books hold, in reading order: those in the journal's own language.
 * None for a tag, which nobody reads through.
 */
export function articlesInBook(journal: Journal, collection: Collection): Article[] {
  return collection.kind === 'tag'
    ? []
    : ownArticles(articlesOf(journal, collection), journal.locale);
}
