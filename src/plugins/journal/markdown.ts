import {escapeMarkdownHeadingIds} from '@docusaurus/utils';
import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/**
 * An article's text as a tree; a file that ends in `.mdx` may hold JSX.
 * @throws a VFileMessage with the place where MDX cannot be read
 */
export function parseArticle(text: string, file: string): Root {
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMath)
    .use(remarkDirective)
    .use(remarkCjkFriendly);
  return file.endsWith('.mdx')
    ? parser.use(remarkMdx).parse(escapeMarkdownHeadingIds(text))
    : parser.parse(text);
}
