import {Parser} from 'htmlparser2';

/** The id Docusaurus's theme gives the element around an article's text, for feeds and books to find. */
const articleId = '__blog-post-container';

/**
 * The HTML of the element that holds a built page's article: what is around it, as much again, need not become a tree.
 * @throws if the page has none.
 */
export function articleElement(page: string): string {
  let start = -1;
  let end = -1;
  let depth = 0;
  let tag = '';
  const parser = new Parser({
    onopentag(name, {id}) {
      if (start < 0 && id === articleId) {
        start = parser.startIndex;
        tag = name;
      }
      if (name === tag) depth += 1;
    },
    onclosetag(name) {
      if (name !== tag) return;
      depth -= 1;
      if (depth === 0) {
        end = parser.endIndex + 1;
        parser.pause();
      }
    },
  });
  parser.write(page);
  if (start < 0 || end < 0) {
    throw new Error(
      `Expected the article in an element matching #${articleId}, found none: ` +
        'does a swizzled BlogPostItem/Content leave out the id?',
    );
  }
  return page.slice(start, end);
}
