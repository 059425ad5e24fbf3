import {hasFormatting, toLines} from './labels';
import {refuseFlowchartStatements} from './flowchart-statements';
import type {Direction, Flow, FlowEdge, FlowGroup, FlowNode, Head} from './model';
import {toShape, wordless} from './shape-names';
import type {Source} from './source';
import {toTone} from './tone';

/** What we read of mermaid's FlowDB (packages/mermaid/src/diagrams/flowchart/flowDb.ts). */
interface FlowDb {
  getDirection(): string | undefined;
  getVertices(): Map<string, Vertex>;
  getEdges(): Edge[];
  getSubGraphs(): SubGraph[];
}

interface Vertex {
  id: string;
  text?: string;
  type?: string;
  labelType: string;
  classes: string[];
}

interface Edge {
  start: string;
  end: string;
  type?: string;
  stroke?: string;
  text: string;
  labelType: string;
  length?: number;
  classes: string[];
}

interface SubGraph {
  id: string;
  title: string;
  labelType: string;
  nodes: string[];
  dir?: string;
  classes: string[];
}

/**
 * Reads a flowchart out of mermaid's store.
 * @throws {DiagramError} for what is not drawn.
 */
export function readFlowchart(store: unknown, source: Source): Flow {
  const db = store as FlowDb;
  const graphs = db.getSubGraphs();
  const groupIds = new Set(graphs.map(({id}) => id));
  const vertices = [...db.getVertices().values()].filter(({id}) => !groupIds.has(id));
  const edges = db.getEdges();
  const known = new Set([...groupIds, ...vertices.map(({id}) => id)]);
  refuseFlowchartStatements(source, known, edges);
  const direction = directionOf(db.getDirection());
  const parents = new Map(
    graphs.flatMap(({id, nodes}) => nodes.map((node) => [node, id] as const)),
  );
  return {
    kind: 'flow',
    direction,
    nodes: vertices.map((vertex) => toNode(vertex, parents.get(vertex.id), source)),
    edges: edges.map((edge) => toEdge(edge, source)),
    groups: graphs.map((graph) => toGroup(graph, direction, parents.get(graph.id), source)),
  };
}

function directionOf(direction = 'TB'): Direction {
  return direction === 'LR' || direction === 'RL' || direction === 'BT' ? direction : 'TB';
}

function labelOf({text, labelType}: {text: string; labelType: string}, source: Source): string[] {
  if (labelType === 'markdown' && hasFormatting(text)) {
    throw source.errorAt(
      /["`].*[*_`]|label\s*:.*[*_]/,
      'a label in plain text, without ** or _',
      `\`${text}\``,
    );
  }
  return toLines(text);
}

function toNode(vertex: Vertex, group: string | undefined, source: Source): FlowNode {
  const {id, text = id, type, labelType, classes} = vertex;
  const shape = toShape(type);
  if (!shape) {
    throw source.errorAbout(type ?? '', 'a shape of the list in docs/figures.md', `\`${type}\``);
  }
  const lines = labelOf({text, labelType}, source);
  return {
    id,
    lines: wordless.includes(shape) && text === id ? [] : lines,
    shape,
    tone: toTone(classes, source),
    ...(group === undefined ? {} : {group}),
  };
}

const heads: Record<string, Head> = {
  arrow_open: 'none',
  arrow_point: 'arrow',
  arrow_circle: 'circle',
  arrow_cross: 'cross',
};

function toEdge(edge: Edge, source: Source): FlowEdge {
  const {start, end, type = 'arrow_open', stroke, classes} = edge;
  const head = heads[type.replace(/^double_/, '')];
  if (!head) {
    throw source.errorAbout(start, 'a line -->, ---, --o, --x or <-->', `an end \`${type}\``);
  }
  return {
    from: start,
    to: end,
    lines: labelOf(edge, source),
    start: type.startsWith('double_') ? head : 'none',
    end: head,
    stroke: stroke === 'dotted' || stroke === 'thick' || stroke === 'invisible' ? stroke : 'solid',
    tone: toTone(classes, source),
  };
}

function toGroup(
  {id, title, labelType, dir, classes}: SubGraph,
  direction: Direction,
  parent: string | undefined,
  source: Source,
): FlowGroup {
  if (dir !== undefined && directionOf(dir) !== direction) {
    throw source.errorAt(
      new RegExp(`^\\s*direction\\s+${dir}`),
      `one direction for the whole chart (${direction}, on its first line)`,
    );
  }
  if (classes.length > 0) {
    throw source.errorAbout(id, 'classes on nodes and lines only', 'a class on a subgraph');
  }
  return {
    id,
    lines: labelOf({text: title, labelType}, source),
    ...(parent === undefined ? {} : {parent}),
  };
}
