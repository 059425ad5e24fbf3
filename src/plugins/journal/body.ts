import {visit} from 'unist-util-visit';
import type {Problem} from '../../lib/problem';
import {parseArticle} from './markdown';
import {readTree, type Reading} from './reading';

/**
 * What an article's body holds, and what is wrong with it. The title is the page's only h1: Docusaurus silently deletes
 * the first h1 of a body and leaves the others without an id, so each one is refused.
 */
export function readBody(text: string, file: string): {reading: Reading; problems: Problem[]} {
  try {
    const tree = parseArticle(text, file);
    const problems: Problem[] = [];
    visit(tree, 'heading', (heading) => {
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
    return {reading: readTree(tree), problems};
  } catch (error) {
    return {reading: {prose: '', links: [], labs: []}, problems: [parseProblem(error, file)]};
  }
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
