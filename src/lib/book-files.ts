/** The editions of a year and of a series: the files below its page's address. */
export const bookFiles = [
  {edition: 'page', file: 'book', mediaType: 'text/html'},
  {edition: 'epub', file: 'book.epub', mediaType: 'application/epub+zip'},
] as const;

/** Whether a kind of collection is bound into books: a year and a series are read through, a tag is not. */
export function hasBooks(kind: string): boolean {
  return kind === 'year' || kind === 'series';
}
