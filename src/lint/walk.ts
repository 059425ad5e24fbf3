import type {Nodes, Parents, Root} from 'mdast';
import type {Visitors} from './rule';

type AnyVisit = (node: Nodes, ancestors: readonly Parents[]) => void;

/** Walks a tree once, for all visitors. */
export function walk(tree: Root, all: readonly Visitors[]): void {
  const byType = new Map<string, AnyVisit[]>();
  for (const visitors of all) {
    for (const [type, visit] of Object.entries(visitors)) {
      if (type !== 'end') byType.set(type, [...(byType.get(type) ?? []), visit as AnyVisit]);
    }
  }
  const ancestors: Parents[] = [];
  const step = (node: Nodes) => {
    byType.get(node.type)?.forEach((visit) => visit(node, ancestors));
    if (!('children' in node)) return;
    ancestors.push(node);
    node.children.forEach(step);
    ancestors.pop();
  };
  step(tree);
  all.forEach(({end}) => end?.());
}
