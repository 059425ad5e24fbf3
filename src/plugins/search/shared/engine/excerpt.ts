import type {Folded} from '../text/fold';
import type {Excerpt} from '../types';
import {toMarks, type Match} from './matches';

/** In columns, of which a Chinese character takes two. */
const columnsBefore = 48;
const columns = 200;

/** How far apart matches may stand, in UTF-16 units, to be shown together. */
const windowUnits = 100;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const boundary = /[\s，。、；：！？,.;]/;

/** The passage of a text where most of the query stands closest, its matches marked; the text's beginning without any. */
export function excerptOf(text: string, folded: Folded, matches: readonly Match[]): Excerpt {
  const focus = densest(matches);
  const middle = focus ? (folded.offsets[focus.start] ?? 0) : 0;
  const start = wholeCharacter(text, startBefore(text, middle));
  const end = wholeCharacter(text, endAfter(text, start));
  const [lead, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + tail,
    marks: toMarks(matches, folded.offsets)
      .filter((mark) => mark[0] >= start && mark[1] <= end)
      .map((mark): [number, number] => [mark[0] + shift, mark[1] + shift]),
  };
}

/** The match after which most different parts of the query follow within the window. */
function densest(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  matches.forEach((match, index) => {
    const parts = new Set<number>();
    let count = 0;
    for (let next = index; next < matches.length; next += 1) {
      const other = matches[next];
      if (!other || other.start >= match.start + windowUnits) break;
      parts.add(other.part);
      count += 1;
    }
    const value = parts.size * 5 + Math.min(count, 4);
    if (value > most) {
      most = value;
      best = match;
    }
  });
  return best;
}

/** A place some columns before, moved to where a phrase begins if one does near by. */
function startBefore(text: string, middle: number): number {
  let start = middle;
  for (let used = 0; start > 0 && used < columnsBefore; start -= 1) {
    used += widthOf(text[start - 1]);
  }
  if (start === 0) return 0;
  for (let place = start; place < middle - 4; place += 1) {
    if (boundary.test(text[place - 1] ?? '')) return place;
  }
  return start;
}

function endAfter(text: string, start: number): number {
  let end = start;
  for (let used = 0; end < text.length && used < columns; end += 1) {
    used += widthOf(text[end]);
  }
  return end;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') && place > 0 ? place - 1 : place;
}

function widthOf(character: string | undefined): number {
  return wide.test(character ?? '') ? 2 : 1;
}
