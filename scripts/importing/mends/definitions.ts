import type {Definition, FootnoteDefinition} from 'mdast';
import {change, spanOf, type Mend} from './mend';

/** Notes and addresses that nothing refers to, or that are there twice, as letters. */
export const definitions: Mend = {
  id: 'definitions',
  create(context) {
    const used = new Set<string>();
    const defined = new Map<string, Definition | FootnoteDefinition>();
    const escape = (node: Definition | FootnoteDefinition) => {
      const {start} = spanOf(node);
      change(
        context,
        {start, end: start, text: '\\'},
        {
          found: `\`${context.written(node).split('\n')[0]?.slice(0, 40)}\`, which nothing refers to, or twice`,
          now: 'letters',
          needsPerson: true,
        },
      );
    };
    const define = (key: string, node: Definition | FootnoteDefinition) => {
      if (defined.has(key)) escape(node);
      else defined.set(key, node);
    };
    return {
      definition: (node) => define(node.identifier, node),
      footnoteDefinition: (node) => define(`^${node.identifier}`, node),
      linkReference: ({identifier}) => void used.add(identifier),
      imageReference: ({identifier}) => void used.add(identifier),
      footnoteReference: ({identifier}) => void used.add(`^${identifier}`),
      end() {
        for (const [key, node] of defined) if (!used.has(key)) escape(node);
      },
    };
  },
};
