import ELK from 'elkjs/lib/elk.bundled.js';
import type {ElkNode} from 'elkjs/lib/elk-api';
import {toElkGraph} from './elk-graph';
import type {Measured} from './elk-graph';
import {isIn, tidy} from './geometry';
import type {Rect} from './geometry';
import type {Point} from '../../lib/path-data';
import {body, heading, setText, small} from './metrics';
import type {TextBlock} from './metrics';
import type {Direction, Flow, FlowEdge, FlowGroup, FlowNode} from './model';
import {fit, sizeOf} from './shapes';

export type PlacedNode = FlowNode & Rect & {text: TextBlock};
export type PlacedGroup = FlowGroup & Rect & {text: TextBlock; depth: number};
export type PlacedEdge = FlowEdge & {points: Point[]; label?: Rect & {text: TextBlock}};

export interface FlowLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  groups: PlacedGroup[];
  edges: PlacedEdge[];
}

/** A drawing wider than this is laid out again, narrower: at this width its letters still have 10 px on a page. */
const widest = 760;

/**
 * Places a chart: as it was written where that fits the column, else with shorter lines, else top-down; the
 * narrowest where none fits.
 */
export async function layoutFlow(flow: Flow): Promise<FlowLayout> {
  const isSideways = flow.direction === 'LR' || flow.direction === 'RL';
  const attempts: [Direction, number][] = [
    [flow.direction, 220],
    [flow.direction, 150],
    ...(isSideways
      ? ([
          ['TB', 220],
          ['TB', 150],
        ] as [Direction, number][])
      : []),
  ];
  const layouts: FlowLayout[] = [];
  for (const [direction, maxText] of attempts) {
    const layout = await place(flow, direction, maxText);
    if (layout.width <= widest) return layout;
    layouts.push(layout);
  }
  return layouts.reduce((best, layout) => (layout.width < best.width ? layout : best));
}

async function place(flow: Flow, direction: Direction, maxText: number): Promise<FlowLayout> {
  const measured: Measured = {
    nodes: new Map(
      flow.nodes.map(({id, lines, shape}) => {
        const text = setText(lines, body, maxText);
        return [id, {text, ...sizeOf(shape, text)}];
      }),
    ),
    groups: new Map(flow.groups.map(({id, lines}) => [id, setText(lines, heading)])),
    labels: flow.edges.map(({lines}) => setText(lines, small, maxText * 0.8)),
  };
  const first = await run(flow, direction, measured);
  // ELK gives a group the width of its content, whatever minimum it is told: a longer title is broken.
  const isTight = first.groups.some(({width, text}) => text.width > width - 24);
  if (!isTight) return first;
  for (const {id, width, lines} of first.groups) {
    measured.groups.set(id, setText(lines, heading, width - 24));
  }
  return run(flow, direction, measured);
}

/** ELK's compaction can leave an end of a line off its node: then the chart is laid out without. */
async function run(flow: Flow, direction: Direction, measured: Measured): Promise<FlowLayout> {
  const elk = new ELK();
  const layout = async (compact: boolean) =>
    toLayout(flow, await elk.layout(toElkGraph(flow, direction, measured, compact)), measured);
  const compact = await layout(flow.groups.length > 0);
  return flow.groups.length === 0 || isSound(compact) ? compact : layout(false);
}

/** Whether every line begins and ends at what it joins. */
function isSound({nodes, groups, edges}: FlowLayout): boolean {
  const boxes = new Map<string, Rect>([...nodes, ...groups].map((one) => [one.id, one]));
  return edges.every(({from, to, points}) => {
    const [start, end] = [points[0], points.at(-1)];
    const [source, target] = [boxes.get(from), boxes.get(to)];
    return start && end && source && target && isIn(start, source, 2) && isIn(end, target, 2);
  });
}

function toLayout(flow: Flow, root: ElkNode, measured: Measured): FlowLayout {
  const placed = new Map<string, Rect & {depth: number}>();
  const walk = (node: ElkNode, depth: number) => {
    for (const child of node.children ?? []) {
      const {id, x = 0, y = 0, width = 0, height = 0} = child;
      placed.set(id, {x, y, width, height, depth});
      walk(child, depth + 1);
    }
  };
  walk(root, 0);
  const rectOf = (key: string) => placed.get(key) ?? {x: 0, y: 0, width: 0, height: 0, depth: 0};
  const nodes = flow.nodes.map((node): PlacedNode => {
    const text = measured.nodes.get(node.id)?.text ?? setText([], body);
    return {...node, ...rectOf(`n:${node.id}`), text};
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    nodes,
    groups: flow.groups.map((group): PlacedGroup => {
      const text = measured.groups.get(group.id) ?? setText([], heading);
      return {...group, ...rectOf(`g:${group.id}`), text};
    }),
    edges: flow.edges.map((edge, index) => toEdge(edge, index, root, measured, byId)),
  };
}

function toEdge(
  edge: FlowEdge,
  index: number,
  root: ElkNode,
  measured: Measured,
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedEdge {
  const laid = root.edges?.find(({id}) => id === `e:${index}`);
  const points = tidy(
    (laid?.sections ?? []).flatMap(({startPoint, bendPoints = [], endPoint}) =>
      [startPoint, ...bendPoints, endPoint].map(({x, y}): Point => [x, y]),
    ),
  );
  for (const [position, id] of [
    [0, edge.from],
    [points.length - 1, edge.to],
  ] as const) {
    const [node, point] = [nodes.get(id), points[position]];
    if (node && point) points[position] = fit(point, node.shape, node);
  }
  const label = laid?.labels?.[0];
  const text = measured.labels[index];
  if (!label || !text) return {...edge, points};
  const {x = 0, y = 0, width = 0, height = 0} = label;
  return {...edge, points, label: {x, y, width, height, text}};
}
