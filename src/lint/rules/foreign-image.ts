import type {Definition, Image} from 'mdast';
import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** A picture from another host, or packed into the text: pages ask nothing of others, and a picture is a file. */
export const foreignImage: Rule = {
  id: 'foreign-image',
  create({report}) {
    const definitions = new Map<string, Definition>();
    const used: string[] = [];
    const look = ({url}: Pick<Image, 'url'>, line: number) => {
      if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(url)) {
        report({
          line,
          found: `a picture at \`${excerpt(url)}\``,
          expected: 'a file beside the text, `./picture.png`',
        });
      }
    };
    return {
      image: (node) => look(node, lineOf(node)),
      imageReference: ({identifier}) => void used.push(identifier),
      definition: (node) => void definitions.set(node.identifier, node),
      end() {
        for (const identifier of new Set(used)) {
          const definition = definitions.get(identifier);
          if (definition) look(definition, lineOf(definition));
        }
      },
    };
  },
};
