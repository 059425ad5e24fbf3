import {light, lineAttributes, toneAttributes} from './colours';
import type {FlowLayout, PlacedEdge, PlacedGroup, PlacedNode} from './flow-layout';
import {centreOf, crosses, isIn} from './geometry';
import type {Rect} from './geometry';
import {heading, small} from './metrics';
import {tones} from './model';
import {outline} from './shapes';
import {head, n, route, text, underHeads} from './svg';

const dashes = ' stroke-dasharray="4 4"';

/** A chart as SVG, without the `<svg>` around it: groups, lines, their labels, nodes, from back to front. */
export function drawFlow({groups, edges, nodes}: FlowLayout): string {
  const seen = edges.filter(({stroke}) => stroke !== 'invisible');
  return [
    // mermaid lists inner groups first.
    groups
      .toSorted((a, b) => a.depth - b.depth)
      .map(drawGroup)
      .join(''),
    ...tones.map((tone) => drawLines(seen.filter((edge) => edge.tone === tone))),
    groups.map((group) => drawTitle(group, seen)).join(''),
    drawLabels(seen, groups),
    ...tones.map((tone) => drawShapes(nodes.filter((node) => node.tone === tone))),
    nodes.map(drawWords).join(''),
  ].join('');
}

function drawGroup({x, y, width, height, depth, lines}: PlacedGroup): string {
  const dash = lines.length === 0 ? dashes : '';
  return `<rect${surface(depth)} stroke="${light.groupEdge}"${dash} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="8"/>`;
}

/** A group's title stands on a plate, as a line may have to cross it. */
function drawTitle(group: PlacedGroup, edges: readonly PlacedEdge[]): string {
  const {depth, text: title} = group;
  if (title.lines.length === 0) return '';
  const place = titlePlace(group, edges);
  const soft = ` class="d-soft" fill="${light.inkSoft}" font-size="${heading.size}" font-weight="600" text-anchor="start"`;
  return plate(depth, place) + text(title, place.x + 4, place.y + 2, soft);
}

/** At the top left; at the right or in the middle where a line would run behind it on the left but not there. */
function titlePlace({x, y, width, text}: PlacedGroup, edges: readonly PlacedEdge[]): Rect {
  const wide = Math.min(text.width + 8, width - 16);
  const left = {x: x + 8, y: y + 8, width: wide, height: text.height + 4};
  const room = width - wide - 16;
  const places = [0, room, room / 2].map((shift) => ({...left, x: left.x + shift}));
  return places.find((place) => !edges.some(({points}) => crosses(points, place))) ?? left;
}

/** A group in a group has the colour of the page again; so has what stands in no group. */
function surface(depth: number | undefined): string {
  const isPaper = depth === undefined || depth % 2 === 1;
  return isPaper
    ? ` class="d-paper" fill="${light.paper}"`
    : ` class="d-group" fill="${light.group}"`;
}

function plate(depth: number | undefined, {x, y, width, height}: Rect): string {
  return `<rect${surface(depth)} stroke="none" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`;
}

function drawLines(edges: readonly PlacedEdge[]): string {
  const [first] = edges;
  if (!first) return '';
  const lines = edges.map(({points, stroke, start, end}) => {
    const dash = stroke === 'dotted' ? dashes : '';
    const width = stroke === 'thick' ? ' stroke-width="3"' : '';
    return route(underHeads(points, start, end), ` fill="none"${dash}${width}`);
  });
  const heads = edges.map(({points, start, end}) => {
    const [first, second] = points;
    const [beforeLast, last] = points.slice(-2);
    return (
      (first && second ? head(first, second, start) : '') +
      (beforeLast && last ? head(last, beforeLast, end) : '')
    );
  });
  return `<g${lineAttributes(first.tone)} stroke-width="1.5">${lines.join('')}${heads.join('')}</g>`;
}

/** Words on lines stand on a plate in the colour of what is below. */
function drawLabels(edges: readonly PlacedEdge[], groups: readonly PlacedGroup[]): string {
  const labels = edges.flatMap(({label}) => {
    if (!label) return [];
    const middle = centreOf(label);
    const below = groups
      .filter((group) => isIn(middle, group))
      .reduce<PlacedGroup | undefined>(
        (deepest, group) => (deepest && deepest.depth > group.depth ? deepest : group),
        undefined,
      );
    return [plate(below?.depth, label) + text(label.text, middle[0], label.y + 2)];
  });
  return labels.length === 0 ? '' : `<g font-size="${small.size}">${labels.join('')}</g>`;
}

function drawShapes(nodes: readonly PlacedNode[]): string {
  const [first] = nodes;
  if (!first) return '';
  const isSign = ({shape}: PlacedNode) => shape === 'start' || shape === 'end' || shape === 'bar';
  const [signs, shapes] = [nodes.filter(isSign), nodes.filter((node) => !isSign(node))];
  const draw = (all: readonly PlacedNode[]) =>
    all.map((node) => outline(node.shape, node)).join('');
  return (
    (shapes.length > 0
      ? `<g${toneAttributes(first.tone)} stroke-width="1.25">${draw(shapes)}</g>`
      : '') +
    (signs.length > 0
      ? `<g${lineAttributes(first.tone)} stroke-width="1.5">${draw(signs)}</g>`
      : '')
  );
}

function drawWords(node: PlacedNode): string {
  const [x, y] = centreOf(node);
  // The lid of a cylinder takes room above.
  const lower = node.shape === 'cylinder' ? 5 : 0;
  return text(node.text, x, y - node.text.height / 2 + lower);
}
