import type {Problem} from '../lib/problem';
import {applyFixes} from './apply-fixes';

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
