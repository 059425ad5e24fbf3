import {pageComponents} from '../../markdown/page-components';
import {declaredNames} from '../declared-names';
import {lineOf} from '../find';
import type {Rule} from '../rule';
import {atElements, isHtmlName, type JsxElement} from '../html-tags';

/** A component that no page has and the file does not import: the build would end without naming the file. */
export const unknownComponent: Rule = {
  id: 'unknown-component',
  create({report}) {
    const known = new Set(pageComponents);
    const used: [name: string, node: JsxElement][] = [];
    return {
      mdxjsEsm: (node) => declaredNames(node).forEach((name) => known.add(name)),
      ...atElements((node) => {
        if (node.name !== null && !isHtmlName(node.name)) {
          used.push([node.name.split('.')[0] ?? '', node]);
        }
      }),
      end() {
        for (const [name, node] of used) {
          if (known.has(name)) continue;
          report({
            line: lineOf(node),
            found: `the component \`<${node.name}>\``,
            expected: `an \`import\` of it, or one of ${pageComponents.join(', ')}`,
          });
        }
      },
    };
  },
};
