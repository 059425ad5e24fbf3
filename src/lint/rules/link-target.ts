import type {Definition, Link} from 'mdast';
import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** What is wrong with an address, and what to write instead. */
const targets: readonly [pattern: RegExp, expected: string][] = [
  [/^(?:javascript|vbscript|data):/i, 'an address of a page: a link runs and holds nothing'],
  [/^http:/i, 'an address that begins with `https://`'],
  [/^(?:file:|[a-z]:[\\/])/i, 'an address that others can open, not a file of this machine'],
  [
    /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i,
    'an address that others can open; one that is an example is code',
  ],
  [/^\/\//, 'an address with its scheme, `https://…`'],
  [/^www\./i, 'an address with its scheme, `https://www.…`'],
  [/^(?!mailto:|https:)[a-z][\w+.-]*:/i, 'a path, or an address of `https:` or `mailto:`'],
  [/[\s\\]/, 'an address without spaces and backslashes'],
];

/** A link to what others cannot open, or should not. */
export const linkTarget: Rule = {
  id: 'link-target',
  create({report}) {
    const look = (node: Link | Definition) => {
      const problem = targets.find(([pattern]) => pattern.test(node.url));
      if (problem) {
        report({
          line: lineOf(node),
          found: `a link to \`${excerpt(node.url)}\``,
          expected: problem[1],
        });
      }
    };
    return {link: look, definition: look};
  },
};
