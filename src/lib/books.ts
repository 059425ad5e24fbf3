import {ownArticles, type Article, type Collection} from './journal';

/** The editions of a year and of a series: the files below its page's address. */
export const bookFiles = [
  {edition: 'page', file: 'book', mediaType: 'text/html'},
  {edition: 'epub', file: 'book.epub', mediaType: 'application/epub+zip'},
] as const;

/**
 * Those of a collection's articles that its books hold: the ones in the journal's own language.
 * None for a tag, which nobody reads through.
 * @param articles in reading order
 */
export function articlesInBook(
  {kind}: Collection,
  articles: readonly Article[],
  locale: string,
): Article[] {
  return kind === 'tag' ? [] : ownArticles(articles, locale);
}
