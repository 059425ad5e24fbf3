import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {takeSinceNotes} from './since';

/** Checks the notes of what changed since an article was written, and gives each its address in the page. */
export default function remarkSince() {
  return (tree: Root, file: VFile): void => {
    takeSinceNotes(tree, (message, place) =>
      file.fail(message, {place, ruleId: 'since', source: 'rings'}),
    );
  };
}
