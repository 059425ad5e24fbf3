import {languageProblem} from '../../markdown/code/fence-language';
import {loadPrism} from '../../markdown/code/prism';
import {excerpt, lineOf} from '../find';
import type {Rule} from '../rule';

const prism = loadPrism();
const opening = /^(?:`{3,}|~{3,})[ \t]*/;

/** Code without a language, or in one that nobody colours: HackMD's `bash=`, a misspelt name, an indented block. */
export const codeLanguage: Rule = {
  id: 'code-language',
  create({report, written}) {
    return {
      code(node) {
        const fence = opening.exec(written(node))?.[0];
        if (fence === undefined) {
          report({
            line: lineOf(node),
            found: `code by indentation, \`${excerpt(node.value)}\``,
            expected: 'a fence of three backticks with a language, or no indentation',
          });
          return;
        }
        const problem =
          node.lang === 'mermaid' ? undefined : languageProblem(prism, node.lang ?? '');
        if (!problem) return;
        const {mend, ...words} = problem;
        const start = (node.position?.start.offset ?? 0) + fence.length;
        const end = start + (node.lang?.length ?? 0);
        report({
          line: lineOf(node),
          ...words,
          ...(mend !== undefined && {fix: [{start, end, text: mend}]}),
        });
      },
    };
  },
};
