import katex from 'katex';
import {change, prefixOf, spanOf, type Mend} from './mend';

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu;

/** Formulas as KaTeX reads them strictly; what it cannot read, or what never was one, as its letters. */
export const math: Mend = {
  id: 'math',
  create(context) {
    return {
      inlineMath(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const isMoney =
          !written.startsWith('$$') &&
          (/^\$\s|\s\$$/.test(written) || /\d/.test(context.text[end] ?? ''));
        const value = node.value;
        if (!isMoney && reads(value, false)) return;
        const trimmed = value.trim();
        if (
          isMoney &&
          /[\\^_{}]/.test(value) &&
          reads(trimmed, false) &&
          !/\d/.test(context.text[end] ?? '')
        ) {
          const text = `$${trimmed}$`;
          change(
            context,
            {start, end, text},
            {found: `\`${written}\`, with spaces`, now: `\`${text}\``},
          );
          return;
        }
        const worded = withText(value);
        const text = isMoney
          ? written.replace(/(?<!\\)\$/g, '\\$')
          : reads(worded, false)
            ? `$${worded}$`
            : asCode(written.replace(/\n[>\s]*/g, ' '));
        change(
          context,
          {start, end, text},
          {
            found: `\`${written.slice(0, 60).replaceAll('`', "'")}\`, no formula that KaTeX reads strictly`,
            now: isMoney
              ? 'dollar signs'
              : text.startsWith('$')
                ? 'words in `\\text{…}`'
                : 'a code span',
            needsPerson: !isMoney,
          },
        );
      },
      math(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const last = written
          .slice(written.lastIndexOf('\n') + 1)
          .replace(/^[>\s]*/, '')
          .trimEnd();
        const prefix = prefixOf(context.text, start);
        const isClosed = written.includes('\n') && /^\${2,}$/.test(last);
        const one = /^\$\$(?<formula>[^\n$]+)$/.exec(written.split('\n')[0] ?? '')?.groups?.[
          'formula'
        ];
        if (isClosed && one === undefined && reads(node.value, true)) return;
        const worded = withText([one ?? '', node.value].join('\n').trim());
        const rest = written.slice(written.indexOf('\n') + 1);
        const text =
          isClosed && reads(worded, true)
            ? ['$$', ...worded.split('\n'), '$$'].join(`\n${prefix}`)
            : isClosed
              ? ['```text', ...worded.split('\n'), '```'].join(`\n${prefix}`)
              : `\\$\\$${one ?? ''}${written.includes('\n') ? `\n${rest}` : ''}`;
        change(
          context,
          {start, end, text},
          {
            found: 'a formula that KaTeX does not read strictly, or that is never closed',
            now: text.startsWith('$$') ? 'words in `\\text{…}`' : 'its letters',
            needsPerson: true,
          },
        );
      },
    };
  },
};

function reads(formula: string, displayMode: boolean): boolean {
  try {
    katex.renderToString(formula, {
      displayMode,
      strict: 'error',
      throwOnError: true,
      output: 'mathml',
    });
    return true;
  } catch {
    return false;
  }
}

function withText(formula: string): string {
  return formula.replace(han, (words) => `\\text{${words}}`);
}

function asCode(words: string): string {
  return words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``;
}
