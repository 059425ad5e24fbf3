import {escapeMarkdownHeadingIds} from '@docusaurus/utils';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {ContentError} from '../../lib/problem';
import type {SinceNote} from '../../lib/since';
import remarkHanLineBreaks from '../../markdown/remark-han-line-breaks';
import {takeSinceNotes} from '../../markdown/since';

/**
 * The notes of one article's Markdown.
 * @param file its path from the site's root: messages name it, and its extension tells its format
 * @throws ContentError on a note that lacks something
 */
export function readNotes(source: string, file: string): SinceNote[] {
  // Most articles have none, and their own page's compilation reads them anyway.
  if (!/<Since\b|:::+since\b/.test(source)) {
    return [];
  }
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMath)
    .use(remarkDirective)
    .use(remarkCjkFriendly);
  const tree = file.endsWith('.mdx')
    ? parser.use(remarkMdx).parse(escapeMarkdownHeadingIds(source))
    : parser.parse(source);
  remarkHanLineBreaks()(tree);
  return takeSinceNotes(tree, (message, place) => {
    const [, expected = message, found = 'another'] =
      /^Expected (.*), found (.*)\.$/.exec(message) ?? [];
    throw new ContentError([{file, line: place?.start.line ?? 1, found, expected}]);
  });
}
