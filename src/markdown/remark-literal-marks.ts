import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** Marks of strong text and of struck text, unless escaped. */
const mark = /(?<!\\)(?:\*\*|~~)/;

/**
 * Fails the build where a mark of emphasis was left in the text: a reader would see the asterisks. It is one that was
 * not closed, or that has a space inside; a mark that is meant is written `\*\*`, or in a code span.
 */
export default function remarkLiteralMarks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'text', ({position}) => {
      const start = position?.start.offset;
      const end = position?.end.offset;
      if (start === undefined || end === undefined) {
        return;
      }
      const text = source.slice(start, end);
      const found = mark.exec(text);
      if (found) {
        const line =
          (position?.start.line ?? 1) + text.slice(0, found.index).split('\n').length - 1;
        const excerpt = text.slice(Math.max(0, found.index - 8), found.index + 10).trim();
        file.fail(
          `Expected each \`${found[0]}\` to open or close emphasis, found one left over in \`${excerpt}\`. ` +
            'Close it, take out the space inside it, or write `\\*\\*` where it is meant.',
          {place: {line, column: 1}, ruleId: 'literal-marks', source: 'rings'},
        );
      }
    });
  };
}
