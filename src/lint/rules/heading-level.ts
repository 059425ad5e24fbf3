import type {Heading} from 'mdast';
import type {Edit} from '../../lib/problem';
import {lineOf} from '../find';
import type {Rule} from '../rule';

/**
 * The title is the page's only h1: Docusaurus silently deletes the first h1 of a body and leaves the others without an
 * id. Below it no level is left out, as a reader who listens goes by levels.
 */
export const headingLevel: Rule = {
  id: 'heading-level',
  create({report, written}) {
    const all: Heading[] = [];
    return {
      heading: (node) => void all.push(node),
      end() {
        const first = all.find(({depth}) => depth === 1);
        const fix = all.every((node) => node.depth < 6 && /^#/.test(written(node)))
          ? all.flatMap(deeper)
          : undefined;
        let before = 1;
        for (const node of all) {
          const {depth} = node;
          if (depth === 1) {
            report({
              line: lineOf(node),
              found: 'a heading of level 1',
              expected: 'headings from `##` down: the title is the h1',
              ...(node === first && fix && {fix}),
            });
          } else if (!first && depth > before + 1) {
            report({
              line: lineOf(node),
              found: `a heading of level ${depth} below one of level ${before}`,
              expected: `level ${before + 1} at most, \`${'#'.repeat(before + 1)}\``,
            });
          }
          before = depth;
        }
      },
    };
  },
};

/** All of them go down by one, so that they stand to one another as they did. */
function deeper({position}: Heading): Edit[] {
  const start = position?.start.offset;
  return start === undefined ? [] : [{start, end: start, text: '#'}];
}
