import type {Rect} from './geometry';
import {body, setText, small} from './metrics';
import type {TextBlock} from './metrics';
import type {BlockKind, Message, Sequence, SequenceItem} from './model';
import {layoutColumns} from './sequence-columns';
import type {Column, SetItem} from './sequence-columns';

export type PlacedMessage = Message & {x1: number; x2: number; y: number; text: TextBlock};
export type PlacedNote = Rect & {text: TextBlock};

export interface PlacedBlock extends Rect {
  kind: BlockKind;
  /** The first is the block's own label, the others begin its branches. */
  labels: {y: number; text: TextBlock}[];
}

export interface SequenceLayout {
  width: number;
  height: number;
  /** The participants' boxes stand from `top` to `top + headHeight`, the lifelines end at `bottom`. */
  top: number;
  headHeight: number;
  bottom: number;
  columns: Column[];
  messages: PlacedMessage[];
  notes: PlacedNote[];
  blocks: PlacedBlock[];
  /** Where a participant is at work. */
  activations: Rect[];
}

/** As for charts: beyond this, texts are broken into shorter lines. */
const widest = 760;
const top = 8;
const blockHead = 30;
/** Half the width of the bar on a lifeline. */
const bar = 5;

/** Places a sequence: participants in a row, time downwards. */
export function layoutSequence(sequence: Sequence): SequenceLayout {
  const layouts: SequenceLayout[] = [];
  for (const maxText of [240, 180, 130]) {
    const layout = place(sequence, maxText);
    if (layout.width <= widest) return layout;
    layouts.push(layout);
  }
  return layouts.reduce((best, layout) => (layout.width < best.width ? layout : best));
}

interface OpenBlock {
  kind: BlockKind;
  y: number;
  left: number;
  right: number;
  labels: PlacedBlock['labels'];
}

function place({participants, items}: Sequence, maxText: number): SequenceLayout {
  const setItems = items.map((item): SetItem => ({
    item,
    text: setText('lines' in item ? item.lines : [], small, maxText),
  }));
  const {columns, width} = layoutColumns(participants, setItems);
  const headHeight = Math.max(...columns.map(({text}) => text.height), body.lineHeight) + 18;
  const out: SequenceLayout = {
    width,
    height: 0,
    top,
    headHeight,
    bottom: 0,
    columns,
    messages: [],
    notes: [],
    blocks: [],
    activations: [],
  };
  const xOf = (id: string) => columns.find((column) => column.id === id)?.x ?? 0;
  const open: OpenBlock[] = [];
  const active = new Map<string, number[]>();
  const touch = (left: number, right: number) => {
    for (const block of open) {
      block.left = Math.min(block.left, left);
      block.right = Math.max(block.right, right);
    }
  };
  let y = top + headHeight + 16;
  for (const {item, text} of setItems) {
    switch (item.type) {
      case 'message':
        y = placeMessage(item, text, y, xOf, out, touch);
        break;
      case 'note':
        y = placeNote(item, text, y, xOf, out, touch);
        break;
      case 'activate':
        active.set(item.id, [...(active.get(item.id) ?? []), lastY(out, y)]);
        break;
      case 'deactivate':
        endActivation(item.id, lastY(out, y), active, xOf, out);
        break;
      case 'open':
        open.push({
          kind: item.kind,
          y,
          left: Infinity,
          right: -Infinity,
          labels: [{y: y + 6, text}],
        });
        y += Math.max(blockHead, text.height + 12);
        break;
      case 'branch':
        y += 6;
        open.at(-1)?.labels.push({y: y + 6, text});
        y += Math.max(blockHead - 2, text.height + 12);
        break;
      case 'close': {
        const block = open.pop();
        if (block) out.blocks.push(closeBlock(block, y + 4, open.length, width));
        const placed = out.blocks.at(-1);
        if (placed) touch(placed.x, placed.x + placed.width);
        y += 18;
        break;
      }
    }
  }
  for (const id of active.keys()) {
    while (active.get(id)?.length) endActivation(id, y, active, xOf, out);
  }
  return {...out, bottom: y + 6, height: Math.ceil(y + 14)};
}

/** A line is at the height of the last message. */
function lastY({messages}: SequenceLayout, y: number): number {
  const last = messages.at(-1);
  return last ? last.y + (last.x1 === last.x2 ? 20 : 0) : y;
}

function placeMessage(
  item: Message,
  text: TextBlock,
  y: number,
  xOf: (id: string) => number,
  out: SequenceLayout,
  touch: (left: number, right: number) => void,
): number {
  const [x1, x2] = [xOf(item.from), xOf(item.to)];
  if (x1 === x2) {
    const height = Math.max(20, text.height);
    const line = y + 6 + (height - 20) / 2;
    out.messages.push({...item, x1, x2, y: line, text});
    touch(x1, x1 + 44 + text.width);
    return y + height + 20;
  }
  const line = y + text.height + 5;
  out.messages.push({...item, x1, x2, y: line, text});
  touch(Math.min(x1, x2), Math.max(x1, x2));
  return line + 18;
}

function placeNote(
  {place: side, over}: Extract<SequenceItem, {type: 'note'}>,
  text: TextBlock,
  y: number,
  xOf: (id: string) => number,
  out: SequenceLayout,
  touch: (left: number, right: number) => void,
): number {
  const xs = over.map(xOf);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const own = text.width + 20;
  const width = side === 'over' ? Math.max(own, last - first + 44) : own;
  const x =
    side === 'left'
      ? first - width - 12
      : side === 'right'
        ? last + 12
        : (first + last - width) / 2;
  const height = text.height + 12;
  out.notes.push({x, y, width, height, text});
  touch(x, x + width);
  return y + height + 14;
}

function endActivation(
  id: string,
  end: number,
  active: ReadonlyMap<string, number[]>,
  xOf: (id: string) => number,
  out: SequenceLayout,
): void {
  const starts = active.get(id) ?? [];
  const start = starts.pop() ?? end;
  out.activations.push({
    x: xOf(id) - bar + starts.length * 4,
    y: start,
    width: 2 * bar,
    height: Math.max(10, end - start),
  });
}

function closeBlock(
  {kind, y, left, right, labels}: OpenBlock,
  end: number,
  depth: number,
  width: number,
): PlacedBlock {
  const room = Math.max(...labels.map(({text}) => text.width)) + 92;
  const [from, to] = left > right ? [width / 2, width / 2] : [left, right];
  const padding = Math.max(12, 24 - depth * 6);
  const x = Math.max(2 + depth * 6, from - padding);
  const last = Math.min(width - 2 - depth * 6, Math.max(to + padding, x + room));
  return {kind, x, y, width: last - x, height: end - y, labels};
}
