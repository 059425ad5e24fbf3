import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** Docusaurus's admonitions, and the note of what changed since (src/markdown/since.ts). */
const blocks = [
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'success',
  'secondary',
  'since',
];
/** What the plugins of src/markdown draw. */
const lines = ['lab', 'packet-path', 'netfilter-map'];

/** A directive that nothing draws: Docusaurus shows its words without saying so, and loses its name. */
export const unknownDirective: Rule = {
  id: 'unknown-directive',
  create({report, written}) {
    return {
      containerDirective(node) {
        if (!blocks.includes(node.name)) {
          report({
            line: lineOf(node),
            found: `\`:::${node.name}\``,
            expected: `one of the blocks ${blocks.join(', ')}`,
          });
        }
      },
      leafDirective(node) {
        if (!lines.includes(node.name)) {
          report({
            line: lineOf(node),
            found: `\`::${node.name}\``,
            expected: `one of ${lines.map((name) => `\`::${name}\``).join(', ')}`,
          });
        }
      },
      // A colon before a letter, as in `host:port`, is text.
      textDirective(node) {
        if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(written(node))}\`, of which a reader would see \`:${node.name}\` alone`,
            expected: 'a backslash before the bracket or brace where it is meant, or a code span',
          });
        }
      },
    };
  },
};
