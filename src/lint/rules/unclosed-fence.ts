import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

/** A fence that is never closed: all that follows, to the end of the page, is shown as code. */
export const unclosedFence: Rule = {
  id: 'unclosed-fence',
  create({report, written}) {
    const look = (node: Parameters<typeof written>[0], mark: RegExp) => {
      const lines = written(node).split('\n');
      const opening = mark.exec(lines[0] ?? '')?.groups?.['mark'];
      if (opening === undefined) return;
      const last = (lines.at(-1) ?? '').replace(/^[>\s]*/, '').trimEnd();
      const isClosed =
        lines.length > 1 &&
        last.length >= opening.length &&
        [...last].every((one) => one === opening[0]);
      if (!isClosed) {
        report({
          line: lineOf(node),
          found: `\`${excerpt(lines[0] ?? '')}\`, which is never closed`,
          expected: `a line of \`${opening}\` where it ends`,
        });
      }
    };
    return {
      code: (node) => look(node, /^(?<mark>`{3,}|~{3,})/),
      math: (node) => look(node, /^(?<mark>\${2,})/),
    };
  },
};
