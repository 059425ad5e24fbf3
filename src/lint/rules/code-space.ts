import type {Code, InlineCode} from 'mdast';
import {excerpt, findInNode} from '../find';
import type {Rule} from '../rule';

const wideSpaces = /[\u00A0\u2007\u202F\u3000]/g;
/** Where code is words for the eye. */
const isWords = ({type, ...node}: Code | InlineCode) =>
  type === 'code' && ['mermaid', 'text'].includes(('lang' in node && node.lang) || '');

/** Spaces in code that a shell does not take for spaces: whoever copies the line gets an error nobody can see. */
export const codeSpace: Rule = {
  id: 'code-space',
  create({report, ...source}) {
    const look = (node: Code | InlineCode) => {
      if (isWords(node)) return;
      for (const {text, line, start, end} of findInNode(source, node, wideSpaces)) {
        const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        report({
          line,
          found: `the space U+${code} in code, before \`${excerpt(source.text.slice(end), 12)}\``,
          expected: 'plain spaces (U+0020) in code',
          fix: [{start, end, text: ' '}],
        });
      }
    };
    return {code: look, inlineCode: look};
  },
};
