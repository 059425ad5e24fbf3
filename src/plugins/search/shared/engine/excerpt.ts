import type {Folded} from '../text/fold';
import type {MarkedText} from '../types';
import {partsIn, toMarks, type Match} from './matches';

/** In columns, of which a Chinese character takes two. */
const columnsBefore = 48;
const columns = 200;

/** How far apart matches may stand, in UTF-16 units, to be shown together. */
const windowUnits = 100;

/** The first of the characters that are as wide as a Chinese one; a few among those after it are not. */
const wide = '\u1100';
const boundary = /[\s\p{Po}]/u;

/** The passage of a text where most of the query stands closest, its matches marked; the text's beginning without any. */
export function excerptOf(
  {original: text, offsets}: Folded,
  matches: readonly Match[],
): MarkedText {
  const focus = densest(matches);
  const middle = focus ? (offsets[focus.start] ?? 0) : 0;
  const start = wholeCharacter(text, startBefore(text, middle));
  const end = wholeCharacter(text, columnsAway(text, start, 1, columns));
  const [lead, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + tail,
    marks: toMarks(matches, offsets)
      .filter((mark) => mark[0] >= start && mark[1] <= end)
      .map((mark): [number, number] => [mark[0] + shift, mark[1] + shift]),
  };
}

/** The match after which most different parts of the query follow within the window. */
function densest(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const match of matches) {
    const near = matches.filter(
      ({start}) => start >= match.start && start < match.start + windowUnits,
    );
    const value = partsIn(near) * 5 + Math.min(near.length, 4);
    if (value > most) [best, most] = [match, value];
  }
  return best;
}

/** A place some columns before, moved to where a phrase begins if one does near by. */
function startBefore(text: string, middle: number): number {
  const start = columnsAway(text, middle, -1, columnsBefore);
  const phrase = text.slice(start - 1, middle - 5).search(boundary);
  return start > 0 ? start + Math.max(0, phrase) : 0;
}

/** The place so many columns behind another one, or before it. */
function columnsAway(text: string, from: number, step: 1 | -1, most: number): number {
  let place = from;
  for (let used = 0; used < most; place += step) {
    const character = text[step > 0 ? place : place - 1];
    if (character === undefined) break;
    used += character < wide ? 1 : 2;
  }
  return place;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') && place > 0 ? place - 1 : place;
}
