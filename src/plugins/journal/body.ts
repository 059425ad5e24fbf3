import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Problem} from '../../lib/problem';
import {readingMinutes} from '../../lib/reading-time';
import type {SinceNote} from '../../lib/since';
import {parseArticle} from './markdown';
import {readNotes} from './notes';
import {readTree} from './reading';

/** What the journal keeps of an article's text. */
export interface Reading {
  /** How long it takes to read, in minutes. */
  minutes: number;
  /** Addresses its links lead to, as written. */
  links: string[];
  /** Labs whose recordings it shows or draws from, each once. */
  labs: string[];
  /** What it says of versions since. */
  notes: SinceNote[];
}

/** Of a text that cannot be read. */
export const noReading: Reading = {minutes: 1, links: [], labs: [], notes: []};

export interface Body {
  reading: Reading;
  problems: Problem[];
}

/** What an article's body holds, and what is wrong with it. */
export function readBody(text: string, file: string): Body {
  try {
    const tree = parseArticle(text, file);
    const {prose, links, labs} = readTree(tree);
    const {notes, problems} = readNotes(tree, file);
    return {
      reading: {minutes: readingMinutes(prose), links, labs, notes},
      problems: [...checkHeadings(tree, file), ...problems],
    };
  } catch (error) {
    return {reading: noReading, problems: [parseProblem(error, file)]};
  }
}

/**
 * The title is the page's only h1: Docusaurus silently deletes the first h1 of a body and leaves the others without an
 * id, so each one is refused.
 */
function checkHeadings(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'heading', (heading) => {
    if (heading.depth === 1) {
      const line = heading.position?.start.line ?? 1;
      problems.push({
        file,
        line,
        found: 'a heading of level 1',
        expected: 'headings from `##` down: the title is the h1',
      });
    }
  });
  return problems;
}

function parseProblem(error: unknown, file: string): Problem {
  const {line, reason, message} = error as {line?: number; reason?: string; message: string};
  // A tag still open where the text ends is placed in the words only: `… (8:1-8:4)`.
  const told = /\((?<line>\d+):\d+-/.exec(reason ?? '')?.groups?.['line'];
  return {
    file,
    line: line ?? Number(told ?? 1),
    found: `Markdown that cannot be read (${reason ?? message})`,
    expected: 'well-formed MDX',
  };
}
