import katex from 'katex';
import {lineOf} from '../find';
import type {NodeOf, Rule} from '../rule';

/** A formula that KaTeX cannot read: the page would show its source in red. */
export const math: Rule = {
  id: 'math',
  create({report}) {
    const look = (node: NodeOf<'math' | 'inlineMath'>) => {
      const displayMode = node.type === 'math';
      try {
        katex.renderToString(node.value, {
          displayMode,
          strict: 'error',
          throwOnError: true,
          output: 'mathml',
        });
      } catch (error) {
        const {message, position = 0} = error as {message: string; position?: number};
        const above = node.value.slice(0, position).split('\n').length - 1;
        const reason = message.replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ');
        report({
          line: lineOf(node) + (displayMode ? 1 : 0) + above,
          found: `a formula that cannot be read (${reason})`,
          expected:
            'what KaTeX knows (https://katex.org/docs/supported); words stand in `\\text{…}`',
        });
      }
    };
    return {math: look, inlineMath: look};
  },
};
