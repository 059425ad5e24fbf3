import type {Nodes} from 'mdast';
import type {Source} from './rule';

/** A text with what rules ask about it. */
export function toSource(text: string, file: string, url: string): Source {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  return {
    file,
    text,
    url,
    isMdx: file.endsWith('.mdx'),
    lineAt: (offset) => lineAt(starts, offset),
    written: (node: Nodes) =>
      text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  };
}

/** By halving: some rules ask for every match of a long text. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
