import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** A picture without words for those who do not see it. */
export const imageAlt: Rule = {
  id: 'image-alt',
  create({report, written}) {
    const look = (node: Parameters<typeof written>[0], alt: string | null | undefined) => {
      if (!alt?.trim()) {
        report({
          line: lineOf(node),
          found: `a picture without words, \`${excerpt(written(node))}\``,
          expected: 'what it shows, between the brackets: `![what it shows](picture.png)`',
        });
      }
    };
    return {
      image: (node) => look(node, node.alt),
      imageReference: (node) => look(node, node.alt),
    };
  },
};
