import {excerpt, findInNode, lineOf} from '../find';
import type {Rule} from '../rule';

/** Marks that other programs draw, and what to write here. */
const marks: readonly [pattern: RegExp, what: string, expected: string][] = [
  [
    /^(?:\[\[_?TOC_?\]\]|@?\[TOC\])\s*$/gim,
    'a mark for a table of contents',
    'none: every article has one beside it',
  ],
  [/\[\[[^\]\n]+\]\]/g, 'a wiki link', '`[words](/2018/slug)`'],
  [
    /\{\{[<%]?[^\n]*?[>%]?\}\}/g,
    'a shortcode',
    'Markdown, or a component (docs/figure-components.mdx)',
  ],
  [/\{%[^\n]*?%\}/g, 'a template tag', 'Markdown, or a component (docs/figure-components.mdx)'],
  [
    /(?<![=\w])==(?=[^\s=])[^\n=]*(?<=[^\s=])==(?!=)/g,
    'a mark of highlighting',
    '`<mark>…</mark>`',
  ],
  [
    /(?<![+\w])\+\+(?=[^\s+])[^\n+]*(?<=[^\s+])\+\+(?!\+)/g,
    'a mark of insertion',
    '`<ins>…</ins>`',
  ],
  [
    /\^(?=[^\s^[\]])[^\s^[\]]{1,20}\^/g,
    'a mark of superscript',
    '`<sup>…</sup>` or a formula, `$x^2$`',
  ],
  [/^!{3} ?\w+/gm, 'a block of MkDocs', '`:::note` … `:::`'],
  [/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gim, 'an alert of GitHub', '`:::note` … `:::`'],
  [/\{:?[ ]?[.#][\w-][^}\n]*\}\s*$/gm, 'a class of Pandoc or kramdown', 'no looks in a text'],
];

/** Syntax of other programs, which a reader would see as it was typed. */
export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  create(context) {
    const {report, written} = context;
    return {
      text(node, ancestors) {
        // An id at a heading's end is ours.
        const isHeading = ancestors.at(-1)?.type === 'heading';
        for (const [pattern, what, expected] of marks) {
          const [first] = findInNode(context, node, pattern);
          if (first && !(isHeading && first.text.startsWith('{#'))) {
            report({line: first.line, found: `${what}, \`${excerpt(first.text)}\``, expected});
            return;
          }
        }
      },
      delete(node) {
        if (!written(node).startsWith('~~')) {
          report({
            line: lineOf(node),
            found: `\`${excerpt(written(node))}\`, which is struck out`,
            expected: '`~~…~~` for that, `<sub>…</sub>` for what stands lower',
          });
        }
      },
    };
  },
};
