import type {Element, ElementContent, Root} from 'hast';
import {h} from 'hastscript';
import {elementsIn, isTag} from '../../built/article/elements';
import {textOf} from '../../lib/tex';

/**
 * The same tree with nothing of its drawings but their names, of its formulas but their source, and no places in the
 * page: what Markdown can say, in less time.
 */
export function leanTree({children}: Root): Root {
  return {type: 'root', children: children.flatMap((node) => lean(node as ElementContent))};
}

function lean(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{type: 'text', value: node.value}];
  if (node.type !== 'element') return [];
  const {type, tagName, properties, data} = node;
  if (tagName === 'svg') return [h('svg', {ariaLabel: nameOf(node)})];
  const children = tagName === 'math' ? [] : node.children.flatMap(lean);
  return [{type, tagName, properties, children, ...(data && {data})}];
}

function nameOf(svg: Element): string {
  const [title] = elementsIn(svg, isTag('title'));
  return title ? textOf(title.children) : String(svg.properties['ariaLabel'] ?? '');
}
