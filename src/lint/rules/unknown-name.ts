import type {Program} from 'estree';
import {declaredNames, usedNames} from '../declared-names';
import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';
import {atElements} from '../html-tags';

/** What an expression may use without an import. */
const global = 'props undefined Math JSON String Number Boolean Array Object Date'.split(' ');

/** Braces in MDX with a name nobody knows, such as `{namespace}`: the build would end without naming the file. */
export const unknownName: Rule = {
  id: 'unknown-name',
  create({report, written}) {
    const known = new Set(global);
    const used: [names: string[], line: number, shown: string][] = [];
    const read = (program: Program | null | undefined, node: Parameters<typeof written>[0]) => {
      if (program && program.body.length > 0) {
        used.push([usedNames(program), lineOf(node), excerpt(written(node))]);
      }
    };
    return {
      mdxjsEsm: (node) => declaredNames(node).forEach((name) => known.add(name)),
      mdxTextExpression: (node) => read(node.data?.estree, node),
      mdxFlowExpression: (node) => read(node.data?.estree, node),
      ...atElements((node) => {
        for (const {value} of node.attributes) {
          if (typeof value === 'object') read(value?.data?.estree, node);
        }
      }),
      end() {
        for (const [names, line, shown] of used) {
          const name = names.find((one) => !known.has(one));
          if (name === undefined) continue;
          report({
            line,
            found: `\`${shown}\` with the unknown name \`${name}\``,
            expected: '`\\{` where a brace is meant, a code span, or an `import` of the name',
          });
        }
      },
    };
  },
};
