import {DiagramError} from './diagram-error';
import {hasFormatting, toLines} from './labels';
import type {Flow, FlowEdge, FlowGroup, FlowNode, Shape, Tone} from './model';
import {quote} from './source';
import type {Source} from './source';
import {refuseStateStatements} from './state-statements';
import {toTone} from './tone';

/** What we read of mermaid's StateDB (packages/mermaid/src/diagrams/state/stateDb.ts). */
interface StateDb {
  getData(): {nodes: StateNode[]; edges: StateEdge[]; direction: string};
}

interface StateNode {
  id: string;
  label?: string;
  description?: string | string[];
  shape: string;
  cssClasses: string;
  isGroup?: boolean;
  parentId?: string;
}

interface StateEdge {
  start: string;
  end: string;
  label?: string;
  arrowTypeEnd: string;
}

const shapes: Record<string, Shape> = {
  rect: 'round',
  rectWithTitle: 'round',
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'bar',
  join: 'bar',
  choice: 'diamond',
  note: 'note',
};

/** Classes mermaid gives to every state. */
const isStock = (name: string) => name === '' || name.startsWith('statediagram-');

/**
 * Reads a state diagram out of mermaid's store as the chart it is: states are rounded boxes, a choice a small diamond.
 * @throws {DiagramError} for what is not drawn.
 */
export function readState(store: unknown, source: Source): Flow {
  refuseStateStatements(source);
  const {nodes, edges, direction} = (store as StateDb).getData();
  const kept = nodes.filter(({shape}) => shape !== 'noteGroup');
  // mermaid's ids of unnamed parts are random; ours are not, so that a page is the same bytes every time.
  const ids = new Map(kept.map(({id}, index) => [id, `s${index}`]));
  const at = (id: string) => ids.get(id) ?? id;
  return {
    kind: 'flow',
    direction: (['LR', 'RL', 'BT'] as const).find((one) => one === direction) ?? 'TB',
    nodes: kept.filter(({isGroup}) => !isGroup).map((node) => toNode(node, at, source)),
    edges: edges.map((edge) => toEdge(edge, at)),
    groups: kept.filter(({isGroup}) => isGroup).map((node) => toGroup(node, at, source)),
  };
}

function classesOf({cssClasses}: StateNode): string[] {
  return cssClasses.split(/\s+/).filter((name) => !isStock(name));
}

function toneOf(node: StateNode, source: Source): Tone {
  return node.shape === 'note' ? 'accent' : toTone(classesOf(node), source);
}

function parentOf({parentId}: StateNode, at: (id: string) => string) {
  return parentId === undefined || parentId.endsWith('----parent') ? undefined : at(parentId);
}

function linesOf(texts: readonly (string | undefined)[], source: Source): string[] {
  const lines = texts.flatMap(toLines);
  const formatted = lines.find(hasFormatting);
  if (formatted !== undefined) {
    throw source.errorAt(/[*_`].*[*_`]/, 'plain text, without ** or _', quote(formatted));
  }
  return lines;
}

function toNode(node: StateNode, at: (id: string) => string, source: Source): FlowNode {
  const shape = shapes[node.shape];
  if (!shape) {
    throw new DiagramError(1, 'a state of the list in docs/figures.md', `\`${node.shape}\``);
  }
  const isSign = shape === 'start' || shape === 'end' || shape === 'bar' || shape === 'diamond';
  const group = parentOf(node, at);
  return {
    id: at(node.id),
    lines: isSign ? [] : linesOf([node.label, ...[node.description ?? []].flat()], source),
    shape,
    tone: toneOf(node, source),
    ...(group === undefined ? {} : {group}),
  };
}

function toGroup(node: StateNode, at: (id: string) => string, source: Source): FlowGroup {
  const parent = parentOf(node, at);
  if (classesOf(node).length > 0) {
    throw source.errorAbout(
      node.id,
      'classes on simple states only',
      'a class on a composite state',
    );
  }
  return {
    id: at(node.id),
    lines: node.shape === 'divider' ? [] : linesOf([node.label], source),
    ...(parent === undefined ? {} : {parent}),
  };
}

function toEdge(
  {start, end, label, arrowTypeEnd}: StateEdge,
  at: (id: string) => string,
): FlowEdge {
  return {
    from: at(start),
    to: at(end),
    lines: toLines(label),
    start: 'none',
    end: arrowTypeEnd ? 'arrow' : 'none',
    stroke: arrowTypeEnd ? 'solid' : 'dotted',
    tone: 'plain',
  };
}
