import {lineOf} from '../find';
import type {NodeOf, Rule} from '../rule';

/** The mark of other generators for where an excerpt ends. Here it does nothing: lists show the description. */
export const excerptMark: Rule = {
  id: 'excerpt-mark',
  create({report, text}) {
    const look = (node: NodeOf<'html' | 'mdxFlowExpression'>) => {
      if (!/^(?:<!--|\/\*)\s*(?:more|truncate|excerpt)\s*(?:-->|\*\/)$/.test(node.value.trim())) {
        return;
      }
      const {start, end} = node.position ?? {};
      const from = start?.offset ?? 0;
      const to = end?.offset ?? 0;
      const [blank = ''] = /^\s*?\n\n?/.exec(text.slice(to)) ?? [];
      report({
        line: lineOf(node),
        found: 'a mark where an excerpt ends',
        expected: 'none: lists show the `description` of the front matter',
        fix: [{start: from, end: to + blank.length, text: ''}],
      });
    };
    return {html: look, mdxFlowExpression: look};
  },
};
