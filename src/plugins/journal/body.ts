import type {Problem} from '../../lib/problem';
import {readingMinutes} from '../../lib/reading-time';
import type {SinceNote} from '../../lib/since';
import {lintText, type LintOptions} from '../../lint/lint';
import type {OutlineEntry} from '../../lint/outline';
import type {ReadText} from '../../lint/remember';
import {readNotes} from './notes';
import {readTree, type WrittenLink} from './reading';

/** What the journal keeps of an article's text. */
export interface Reading {
  /** How long it takes to read, in minutes. */
  minutes: number;
  links: WrittenLink[];
  /** Labs whose recordings it shows or draws from, each once. */
  labs: string[];
  /** What it says of versions since. */
  notes: SinceNote[];
  /** Its headings, which those of its translation are compared with; null where they could not be read. */
  outline: OutlineEntry[] | null;
}

/** Of a text that cannot be read. */
const noReading: Reading = {minutes: 1, links: [], labs: [], notes: [], outline: null};

export interface Body {
  reading: Reading;
  problems: Problem[];
  /** Whether its characters are such that nothing in it is worth a second look, front matter included. */
  isUnreadable: boolean;
}

/** Reads what an article's body holds, and what is wrong with it. */
export function bodyReader(options: LintOptions): ReadText<Body> {
  return (text, file) => {
    const {tree, outline, problems, isUnreadable} = lintText(text, file, options);
    if (!tree) {
      return {reading: noReading, problems, isUnreadable};
    }
    const {prose, links, labs} = readTree(tree);
    const {notes, problems: ofNotes} = readNotes(tree, file);
    return {
      reading: {minutes: readingMinutes(prose), links, labs, notes, outline},
      problems: [...problems, ...ofNotes],
      isUnreadable,
    };
  };
}
