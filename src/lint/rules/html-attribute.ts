import {lineOf} from '../find';
import type {Rule} from '../rule';
import {atElements, isHtmlName, tagsIn} from '../html-tags';

const attribute = /(?<=\s)(?<name>style|on[a-z]+)\s*=/gi;

/** React's names, where HTML's are another. */
const reactNames: Record<string, string> = {class: 'className', for: 'htmlFor'};

/** Looks and handlers in a text: pages forbid both (deploy/nginx.conf), and a `style` of words ends a build in MDX. */
export const htmlAttribute: Rule = {
  id: 'html-attribute',
  create({report, text, ...source}) {
    const refuse = (name: string, line: number) =>
      report({
        line,
        found: `the attribute \`${name}\``,
        expected: /^style$/i.test(name)
          ? 'no looks in a text: they are the style sheets’ (src/css)'
          : 'nothing that runs in a text',
      });
    return {
      html(node) {
        for (const tag of tagsIn({text, ...source}, node)) {
          for (const [, name = ''] of tag.text.matchAll(attribute)) refuse(name, tag.line);
        }
      },
      ...atElements((node) => {
        if (!node.name || !isHtmlName(node.name)) return;
        for (const one of node.attributes) {
          if (one.type !== 'mdxJsxAttribute') continue;
          if (/^(?:style|on[A-Za-z]+)$/.test(one.name)) refuse(one.name, lineOf(node));
          const name = reactNames[one.name];
          const start = one.position?.start.offset;
          if (name === undefined || start === undefined) continue;
          report({
            line: lineOf(node),
            found: `the attribute \`${one.name}\` in MDX`,
            expected: `React's name for it, \`${name}\``,
            fix: [{start, end: start + one.name.length, text: name}],
          });
        }
      }),
    };
  },
};
