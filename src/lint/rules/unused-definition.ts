import type {Definition, FootnoteDefinition} from 'mdast';
import {lineOf} from '../find';
import type {Rule} from '../rule';

/** A note or an address that nothing refers to, or that is defined twice: what it says is never shown. */
export const unusedDefinition: Rule = {
  id: 'unused-definition',
  create({report}) {
    const used = new Set<string>();
    const defined = new Map<string, Definition | FootnoteDefinition>();
    const keyOf = (mark: string, {identifier}: {identifier: string}) => mark + identifier;
    const define = (mark: string, node: Definition | FootnoteDefinition) => {
      const key = keyOf(mark, node);
      const first = defined.get(key);
      if (first) {
        report({
          line: lineOf(node),
          found: `\`[${key}]\`, which line ${lineOf(first)} defines already`,
          expected: 'a name of its own',
        });
      } else {
        defined.set(key, node);
      }
    };
    return {
      definition: (node) => define('', node),
      footnoteDefinition: (node) => define('^', node),
      linkReference: (node) => void used.add(keyOf('', node)),
      imageReference: (node) => void used.add(keyOf('', node)),
      footnoteReference: (node) => void used.add(keyOf('^', node)),
      end() {
        for (const [key, node] of defined) {
          if (!used.has(key)) {
            report({
              line: lineOf(node),
              found: `\`[${key}]: …\`, which nothing refers to`,
              expected: `\`[${key}]\` somewhere in the text`,
            });
          }
        }
      },
    };
  },
};
