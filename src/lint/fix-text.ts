import type {Problem} from '../lib/problem';
import {applyFixes} from './apply-fixes';

/** A line before and after. */
export interface ChangedLine {
  /** In the text before, from 1. */
  line: number;
  before: string;
  after: string;
}

/** How often a text is looked at again: one mend may bring another slip to light, as a byte order mark does. */
const rounds = 10;

/** Mends all in a text that can be mended for certain. */
export function fixText(text: string, find: (text: string) => readonly Problem[]): string {
  let mended = text;
  for (let round = 0; round < rounds; round += 1) {
    const {text: next, fixed} = applyFixes(mended, find(mended));
    if (fixed.length === 0) break;
    mended = next;
  }
  return mended;
}

/** The lines that differ, for whoever wants to know what was mended. Where lines were taken out, by the rest around them. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  if (old.length === next.length) {
    return old.flatMap((line, index) =>
      line === next[index] ? [] : [{line: index + 1, before: line, after: next[index] ?? ''}],
    );
  }
  let start = 0;
  while (start < old.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, next.length) - start &&
    old[old.length - 1 - end] === next[next.length - 1 - end]
  ) {
    end += 1;
  }
  return [
    {
      line: start + 1,
      before: old.slice(start, old.length - end).join('⏎'),
      after: next.slice(start, next.length - end).join('⏎'),
    },
  ];
}
