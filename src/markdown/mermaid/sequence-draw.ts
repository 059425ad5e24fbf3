import {light, lineAttributes, toneAttributes} from './colours';
import {widthOf} from '../../lib/text-metrics';
import type {Point} from '../../lib/path-data';
import {heading, small} from './metrics';
import type {PlacedBlock, PlacedMessage, SequenceLayout} from './sequence-layout';
import {outline} from './shapes';
import {head, n, route, text, underHeads} from './svg';

/** What a branch of a block is called, as in the source. */
const branchWords = {alt: 'else', par: 'and', critical: 'option', loop: '', opt: '', break: ''};

/** A sequence as SVG, without the `<svg>` around it. */
export function drawSequence(layout: SequenceLayout): string {
  const {columns, top, headHeight, bottom, notes, messages, blocks, activations} = layout;
  const lifelines = columns.map(({x}) => `<path d="M${x} ${n(top + headHeight)}V${n(bottom)}"/>`);
  const boxes = columns.map(({x, width, isActor}) =>
    outline(isActor ? 'stadium' : 'box', {x: x - width / 2, y: top, width, height: headHeight}),
  );
  return [
    // The outermost block closes last, and stands behind.
    blocks.toReversed().map(drawBlock).join(''),
    `<g class="d-life" stroke="${light.groupEdge}" stroke-width="1.5">${lifelines.join('')}</g>`,
    drawAll(
      toneAttributes('muted'),
      activations.map((one) => outline('note', one)),
    ),
    drawAll(toneAttributes('plain'), boxes),
    columns
      .map((column) => text(column.text, column.x, top + (headHeight - column.text.height) / 2))
      .join(''),
    drawMessages(messages),
    drawAll(
      toneAttributes('accent'),
      notes.map((note) => outline('note', note)),
    ),
    // Words on a lifeline keep a rim in the colour of the page.
    `<g class="d-rim" font-size="${small.size}" stroke="${light.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    blocks.map(drawBlockWords).join(''),
    messages.map(drawWords).join(''),
    '</g>',
    `<g font-size="${small.size}">`,
    notes.map((note) => text(note.text, note.x + note.width / 2, note.y + 6)).join(''),
    '</g>',
    drawNumbers(messages),
  ].join('');
}

function drawAll(attributes: string, shapes: readonly string[]): string {
  return shapes.length === 0 ? '' : `<g${attributes} stroke-width="1.25">${shapes.join('')}</g>`;
}

function drawBlock({x, y, width, height, labels}: PlacedBlock): string {
  const branches = labels
    .slice(1)
    .map((label) => `<path stroke-dasharray="4 4" d="M${n(x)} ${n(label.y - 6)}h${n(width)}"/>`);
  return `<g class="d-frame" fill="none" stroke="${light.edge.muted}"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="6"/>${branches.join('')}</g>`;
}

function drawBlockWords({kind, x, labels}: PlacedBlock): string {
  return labels
    .map((label, index) => {
      const word = index === 0 ? kind : branchWords[kind];
      const room = widthOf(word, heading.size, 'bold') + 10;
      const strong = ` class="d-soft" fill="${light.inkSoft}" font-weight="600" text-anchor="start"`;
      return (
        text({lines: [word], width: 0, height: 0, type: small}, x + 12, label.y, strong) +
        text(label.text, x + 12 + room, label.y, ' text-anchor="start"')
      );
    })
    .join('');
}

const loop = 30;

function pointsOf({x1, x2, y, number}: PlacedMessage): Point[] {
  if (x1 === x2) {
    return [
      [x1, y],
      [x1 + loop, y],
      [x1 + loop, y + 20],
      [x1, y + 20],
    ];
  }
  const towards = Math.sign(x2 - x1);
  return [
    [x1 + (number === undefined ? 0 : 10 * towards), y],
    [x2, y],
  ];
}

function drawMessages(messages: readonly PlacedMessage[]): string {
  const lines = messages.map((message) =>
    route(
      underHeads(pointsOf(message), message.start, message.end),
      ` fill="none"${message.stroke === 'dotted' ? ' stroke-dasharray="4 4"' : ''}`,
    ),
  );
  const heads = messages.map((message) => {
    const points = pointsOf(message);
    const [first, second] = points;
    const [beforeLast, last] = points.slice(-2);
    return (
      (first && second ? head(first, second, message.start) : '') +
      (beforeLast && last ? head(last, beforeLast, message.end) : '')
    );
  });
  return `<g${lineAttributes('plain')} stroke-width="1.5">${lines.join('')}${heads.join('')}</g>`;
}

function drawWords({x1, x2, y, number, text: words}: PlacedMessage): string {
  if (x1 === x2) {
    return text(words, x1 + loop + 10, y + 10 - words.height / 2, ' text-anchor="start"');
  }
  const aside = number === undefined ? 0 : 5 * Math.sign(x2 - x1);
  return text(words, (x1 + x2) / 2 + aside, y - 4 - words.height);
}

function drawNumbers(messages: readonly PlacedMessage[]): string {
  const numbered = messages.filter(({number}) => number !== undefined);
  if (numbered.length === 0) return '';
  const discs = numbered.map(({x1, y}) => `<circle cx="${n(x1)}" cy="${n(y)}" r="10"/>`);
  const words = numbered.map(({x1, y, number}) =>
    text({lines: [String(number)], width: 0, height: 0, type: small}, x1, y - small.lineHeight / 2),
  );
  return (
    `<g class="d-disc" fill="${light.line}">${discs.join('')}</g>` +
    `<g class="d-on-disc" fill="${light.paper}" font-size="${small.size}" font-weight="600">${words.join('')}</g>`
  );
}
