import type {Parent, Root, RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {mapEdges} from '../lib/netfilter/map-edges';
import {packetPath} from '../lib/netfilter/packet-path';
import {labNames, readRecording, type RecordingsOptions} from './recordings';

type Attributes = Record<string, string>;
type Fail = (found: string, expected: string) => never;

/**
 * Draws netfilter's figures while building, so that a page carries lines and no way-finding:
 * `::packet-path[Caption]{lab="docker-paths" trace="host-to-container"}`, a recorded trace over the map, and
 * `::netfilter-map{order="legacy"}`, the map alone; or `<PacketPath …>` and `<NetfilterMap …>` in MDX.
 * An unknown lab, trace, hook or table fails the build with file and line.
 */
export default function remarkNetfilter({directory}: RecordingsOptions) {
  return (tree: Root, file: VFile) => {
    const ids = new Map<string, number>();
    visit(tree, (node, index, parent) => {
      const found = asFigure(node);
      if (!found || !parent || index === undefined) return;
      const fail: Fail = (what, expected) =>
        file.fail(`Expected ${expected}, found ${what}.`, {
          place: node.position,
          ruleId: 'netfilter',
          source: 'rings',
        });
      const {name, attributes, children} = found;
      const props: Attributes =
        name === 'PacketPath'
          ? pathProps(directory, attributes, fail)
          : {edges: JSON.stringify(mapEdges(orderOf(attributes, fail))), ...attributes};
      const id =
        name === 'PacketPath'
          ? `path-${attributes['lab']}-${attributes['trace']}`
          : 'netfilter-map';
      const times = (ids.get(id) ?? 0) + 1;
      ids.set(id, times);
      const texts = {id: times > 1 ? `${id}-${times}` : id, ...props};
      parent.children[index] = toElement(name, texts, children);
    });
  };
}

interface Figure {
  name: 'PacketPath' | 'NetfilterMap';
  attributes: Attributes;
  children: RootContent[];
}

/** The figure a directive or an element of MDX stands for; undefined for all other nodes, and for what is drawn already. */
function asFigure(node: Root | RootContent): Figure | undefined {
  if (node.type === 'leafDirective') {
    const name = {'packet-path': 'PacketPath', 'netfilter-map': 'NetfilterMap'}[node.name];
    return name ? {name: name as Figure['name'], ...partsOfDirective(node)} : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  if (node.name !== 'PacketPath' && node.name !== 'NetfilterMap') return undefined;
  const attributes = Object.fromEntries(
    node.attributes.map((one) => [
      'name' in one ? one.name : '',
      typeof one.value === 'string' ? one.value : '',
    ]),
  );
  const drawn = 'path' in attributes || 'edges' in attributes;
  return drawn ? undefined : {name: node.name, attributes, children: node.children};
}

function partsOfDirective({attributes, children}: LeafDirective) {
  return {
    attributes: Object.fromEntries(
      Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? '']),
    ),
    children: children.length > 0 ? [{type: 'paragraph', children} as const] : [],
  };
}

function pathProps(directory: string, attributes: Attributes, fail: Fail): Attributes {
  const {lab = '', trace = ''} = attributes;
  const recording = readRecording(directory, lab);
  if (!recording) {
    return fail(`lab="${lab}"`, `a recorded lab (${labNames(directory).join(', ')})`);
  }
  const events = recording.traces[trace];
  if (!events) {
    const names = Object.keys(recording.traces).join(', ') || 'it has none';
    return fail(`trace="${trace}"`, `a trace of the lab ${lab} (${names})`);
  }
  const {date, kernel, system} = recording.environment;
  try {
    return {...attributes, date, kernel, system, path: JSON.stringify(packetPath(events))};
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return fail(`the trace ${trace} of ${lab}: ${message}`, 'a trace the map can show');
  }
}

function orderOf({order = 'legacy'}: Attributes, fail: Fail) {
  return order === 'legacy' || order === 'nft'
    ? order
    : fail(`order="${order}"`, 'order="legacy" (the kernel\'s own tables) or order="nft"');
}

function toElement(
  name: string,
  attributes: Attributes,
  children: Parent['children'],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
  };
}
