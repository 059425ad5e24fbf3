import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/**
 * A Markdown text as a tree, by the extensions of syntax its page is made with; a file that ends in `.mdx` may hold JSX.
 * @throws a VFileMessage with the place where MDX cannot be read
 */
export function parseMarkdown(text: string, file: string): Root {
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkCjkFriendly)
    .use(remarkCjkStrikethrough);
  return file.endsWith('.mdx') ? parser.use(remarkMdx).parse(text) : parser.parse(text);
}
