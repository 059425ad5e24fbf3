import type {ElementContent} from 'hast';

/** The text of nodes and all below them. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');
}

/** Whether the letters of a formula's MathML are its TeX source, as those of `k` and `M=4` are. */
export function sameAsShown(tex: string, shown: readonly ElementContent[]): boolean {
  return tex.replaceAll(' ', '') === textOf(shown);
}
