import type {Root} from 'mdast';
import {ContentError, type Problem} from '../../lib/problem';
import type {SinceNote} from '../../lib/since';
import remarkHanLineBreaks from '../../markdown/remark-han-line-breaks';
import {takeSinceNotes} from '../../markdown/since';

/**
 * What an article says of versions since it was written, in the words of its page, or what the first wrong note lacks.
 * Changes the tree.
 */
export function readNotes(tree: Root, file: string): {notes: SinceNote[]; problems: Problem[]} {
  remarkHanLineBreaks()(tree);
  try {
    const notes = takeSinceNotes(tree, (message, place) => {
      const [, expected = message, found = 'another'] =
        /^Expected (.*), found (.*)\.$/.exec(message) ?? [];
      throw new ContentError([
        {file, line: place?.start.line ?? 1, found, expected, rule: 'since'},
      ]);
    });
    return {notes, problems: []};
  } catch (error) {
    if (error instanceof ContentError) {
      return {notes: [], problems: [...error.problems]};
    }
    throw error;
  }
}
