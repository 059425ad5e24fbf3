import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Problem} from '../../lib/problem';

/**
 * What is wrong with an article's body. The title is the page's only h1: Docusaurus silently deletes the first
 * h1 of a body and leaves the others without an id, so each one is refused.
 */
export function checkBody(text: string, file: string): Problem[] {
  const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMath);
  if (file.endsWith('.mdx')) {
    parser.use(remarkMdx);
  }
  const problems: Problem[] = [];
  try {
    visit(parser.parse(text), 'heading', (heading) => {
      if (heading.depth === 1) {
        const line = heading.position?.start.line ?? 1;
        problems.push({
          file,
          line,
          found: 'a heading of level 1',
          expected: 'headings from `##` down: the title is the h1',
        });
      }
    });
  } catch (error) {
    problems.push(parseProblem(error, file));
  }
  return problems;
}

function parseProblem(error: unknown, file: string): Problem {
  const {line, reason, message} = error as {line?: number; reason?: string; message: string};
  // A tag still open where the text ends is placed in the words only: `… (8:1-8:4)`.
  const told = /\((?<line>\d+):\d+-/.exec(reason ?? '')?.groups?.['line'];
  return {
    file,
    line: line ?? Number(told ?? 1),
    found: `Markdown that cannot be read (${reason ?? message})`,
    expected: 'well-formed MDX',
  };
}
