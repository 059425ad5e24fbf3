import {body, setText} from './metrics';
import type {TextBlock} from './metrics';
import type {Participant, SequenceItem} from './model';

/** A participant with its lifeline. */
export interface Column {
  id: string;
  text: TextBlock;
  isActor: boolean;
  /** Of the lifeline. */
  x: number;
  width: number;
}

/** An item with its words as they are drawn. */
export interface SetItem {
  item: SequenceItem;
  text: TextBlock;
}

export interface Columns {
  columns: Column[];
  width: number;
}

const margin = 12;

/** Places the lifelines so far apart that every message and every note fits between them. */
export function layoutColumns(
  participants: readonly Participant[],
  items: readonly SetItem[],
): Columns {
  const columns = participants.map(({id, lines, isActor}): Column => {
    const text = setText(lines, body, 150);
    return {id, text, isActor, x: 0, width: Math.max(72, text.width + (isActor ? 40 : 28))};
  });
  const indexes = new Map(columns.map(({id}, index) => [id, index]));
  const widthAt = (index: number) => columns[index]?.width ?? 0;
  /** Room before the first lifeline, between each two, and after the last. */
  const gaps = [
    widthAt(0) / 2,
    ...columns.slice(1).map(({width}, index) => (widthAt(index) + width) / 2 + 20),
    widthAt(columns.length - 1) / 2,
  ];
  const widen = (from: number, to: number, needed: number) => {
    const between = gaps.slice(from + 1, to + 1).reduce((sum, gap) => sum + gap, 0);
    const more = (needed - between) / (to - from);
    for (let index = from + 1; more > 0 && index <= to; index += 1) {
      gaps[index] = (gaps[index] ?? 0) + more;
    }
  };
  for (const {item, text} of items) {
    const [first = 0, last = 0] = spanOf(item, indexes);
    for (const [from, to, needed] of needsOf(item, text, first, last)) widen(from, to, needed);
  }
  let x = margin;
  columns.forEach((column, index) => {
    x += gaps[index] ?? 0;
    column.x = Math.round(x);
  });
  return {columns, width: Math.ceil(x + (gaps.at(-1) ?? 0) + margin)};
}

/** The first and the last lifeline an item touches; nothing for items that touch none. */
function spanOf(item: SequenceItem, indexes: ReadonlyMap<string, number>): number[] {
  const ids =
    item.type === 'message' ? [item.from, item.to] : item.type === 'note' ? item.over : [];
  const found = ids.map((id) => indexes.get(id) ?? 0);
  return found.length === 0 ? [] : [Math.min(...found), Math.max(...found)];
}

type Need = readonly [from: number, to: number, room: number];

/** The room an item needs, from one lifeline to another; -1 is the left edge, and the right edge follows the last. */
function needsOf(item: SequenceItem, {width}: TextBlock, first: number, last: number): Need[] {
  if (item.type === 'message') {
    const number = item.number === undefined ? 0 : 14;
    return first === last ? [[first, first + 1, width + 58]] : [[first, last, width + 36 + number]];
  }
  if (item.type !== 'note') return [];
  const beside = width + 40;
  if (item.place === 'left') return [[first - 1, first, beside]];
  if (item.place === 'right') return [[last, last + 1, beside]];
  return first === last
    ? [
        [first - 1, first, width / 2 + 18],
        [last, last + 1, width / 2 + 18],
      ]
    : [[first, last, width - 24]];
}
