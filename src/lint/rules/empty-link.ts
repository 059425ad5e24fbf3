import type {Nodes} from 'mdast';
import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** A link that leads nowhere, or has no words to be followed by. */
export const emptyLink: Rule = {
  id: 'empty-link',
  create({report, written}) {
    return {
      link(node) {
        if (node.url === '' || node.url === '#') {
          report({
            line: lineOf(node),
            found: `\`${excerpt(written(node))}\`, which leads nowhere`,
            expected: 'an address in the parentheses',
          });
        }
        if (!node.children.some(isSeen)) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(written(node))}\`, a link without words`,
            expected: 'words in the brackets that say where it leads',
          });
        }
      },
    };
  },
};

function isSeen(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  if (node.type === 'image') return (node.alt ?? '') !== '';
  return 'children' in node ? node.children.some(isSeen) : true;
}
