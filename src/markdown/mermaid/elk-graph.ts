import type {ElkExtendedEdge, ElkNode} from 'elkjs/lib/elk-api';
import type {TextBlock} from './metrics';
import type {Direction, Flow} from './model';

/** The room that each text, and each shape around it, takes. */
export interface Measured {
  nodes: Map<string, {text: TextBlock; width: number; height: number}>;
  groups: Map<string, TextBlock>;
  /** In the order of the flow's edges. */
  labels: TextBlock[];
}

const directions: Record<Direction, string> = {LR: 'RIGHT', RL: 'LEFT', TB: 'DOWN', BT: 'UP'};

/** https://eclipse.dev/elk/reference/options.html; distances in pixels. */
const options = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '3',
  'elk.spacing.labelNode': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.unnecessaryBendpoints': 'true',
};

/** The graph ELK lays out: nodes as `n:<id>`, groups as `g:<id>`, edges as `e:<index>`. */
export function toElkGraph(
  flow: Flow,
  direction: Direction,
  measured: Measured,
  compact: boolean,
): ElkNode {
  const groupIds = new Set(flow.groups.map(({id}) => id));
  const key = (id: string) => (groupIds.has(id) ? `g:${id}` : `n:${id}`);
  const nodesIn = (parent: string | undefined): ElkNode[] =>
    [
      ...flow.groups
        .filter((group) => group.parent === parent)
        .map(({id}) => ({
          order: firstIn(flow, id),
          id: `g:${id}`,
          children: nodesIn(id),
          layoutOptions: {
            'elk.direction': directions[direction],
            'elk.padding': `[top=${paddingTop(measured.groups.get(id))},left=16,bottom=16,right=16]`,
          },
        })),
      ...flow.nodes
        .filter(({group}) => group === parent)
        .map((node) => {
          const {width = 0, height = 0} = measured.nodes.get(node.id) ?? {};
          return {order: flow.nodes.indexOf(node), id: `n:${node.id}`, width, height};
        }),
    ]
      .toSorted((a, b) => a.order - b.order)
      .map(({order: _order, ...node}) => node);
  return {
    id: 'root',
    children: nodesIn(undefined),
    edges: flow.edges.map(({from, to}, index) =>
      toElkEdge(index, key(from), key(to), measured.labels[index]),
    ),
    layoutOptions: {
      ...options,
      'elk.direction': directions[direction],
      // What the writer names first comes first, also where lines run in a circle; with groups ELK cannot tell.
      ...(flow.groups.length === 0 ? {'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER'} : {}),
      ...(compact ? {'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH'} : {}),
    },
  };
}

/** A group stands where the first of its nodes was named. */
function firstIn(flow: Flow, id: string): number {
  const own = flow.nodes.findIndex(({group}) => group === id);
  const inner = flow.groups
    .filter(({parent}) => parent === id)
    .map((group) => firstIn(flow, group.id));
  return Math.min(own < 0 ? Infinity : own, ...inner);
}

function paddingTop(title: TextBlock | undefined): number {
  return title && title.lines.length > 0 ? title.height + 20 : 16;
}

function toElkEdge(
  index: number,
  source: string,
  target: string,
  text: TextBlock | undefined,
): ElkExtendedEdge {
  const labels =
    text && text.lines.length > 0
      ? [
          {
            text: text.lines.join('\n'),
            width: text.width + 12,
            height: text.height + 4,
            layoutOptions: {
              'elk.edgeLabels.inline': 'true',
              'elk.edgeLabels.placement': 'CENTER',
            },
          },
        ]
      : [];
  return {id: `e:${index}`, sources: [source], targets: [target], labels};
}
