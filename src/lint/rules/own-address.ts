import type {Definition, Link} from 'mdast';
import {excerpt, findInNode, lineOf} from '../find';
import type {Rule} from '../rule';

/** A link to this site by its full address: nobody checks that it leads somewhere, and the preview leaves for the web. */
export const ownAddress: Rule = {
  id: 'own-address',
  create({report, ...source}) {
    const look = (node: Link | Definition) => {
      const {url: origin} = source;
      if (node.url !== origin && !node.url.startsWith(`${origin}/`)) return;
      const path = node.url.slice(origin.length) || '/';
      const written = findInNode(source, node, /(?<=[(:]\s*<?)https?:\/\/[^\s<>()]+/g).filter(
        ({text}) => text === node.url,
      );
      const [one] = written;
      report({
        line: lineOf(node),
        found: `a link to \`${excerpt(node.url)}\`, an address of this site`,
        expected: `its path, \`${excerpt(path)}\``,
        ...(one && written.length === 1 && {fix: [{start: one.start, end: one.end, text: path}]}),
      });
    };
    return {link: look, definition: look};
  },
};
