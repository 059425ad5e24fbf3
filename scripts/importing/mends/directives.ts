import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {change, prefixOf, spanOf, type Mend} from './mend';

const blocks = 'note tip info warning danger caution important success secondary'.split(' ');

/** Blocks of three colons that this site draws, closed; a block that folds, as HTML has it; else letters. */
export const directives: Mend = {
  id: 'directives',
  create(context) {
    const escape = (node: LeafDirective | TextDirective | ContainerDirective, at = 0) => {
      const start = spanOf(node).start + at;
      change(
        context,
        {start, end: start, text: '\\'},
        {found: 'colons that are no block', now: 'letters'},
      );
    };
    return {
      containerDirective(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const lines = written.split('\n');
        const colons = /^:{3,}/.exec(written)?.[0] ?? ':::';
        const last = (lines.at(-1) ?? '').replace(/^[>\s]*/, '').trimEnd();
        const prefix = prefixOf(context.text, start);
        if (lines.length === 1 || !/^:{3,}$/.test(last) || last.length < colons.length) {
          change(
            context,
            {start: end, end, text: `\n${prefix}${colons}\n`},
            {
              found: `\`${lines[0]?.slice(0, 40)}\`, which is never closed`,
              now: 'closed where the text it stands in ends',
              needsPerson: true,
            },
          );
          return;
        }
        if (blocks.includes(node.name)) return;
        const label = /\[(.*)\]/.exec(lines[0] ?? '')?.[1] ?? '';
        const head = start + (lines[0]?.length ?? 0);
        const tail = end - (lines.at(-1)?.length ?? 0);
        const isFold = /^(?:spoiler|details|fold|collapse)$/.test(node.name);
        const lead = (lines.at(-1) ?? '').replace(/:.*$/, '');
        const [first, final] = isFold
          ? [
              `<details>\n${prefix}<summary>${label || '…'}</summary>\n${prefix}`,
              `\n${lead}</details>\n${lead}`,
            ]
          : [`${colons}note${label ? `[${label}]` : ''}`, lines.at(-1) ?? colons];
        change(
          context,
          [
            {start, end: head, text: first},
            {start: tail, end, text: final},
          ],
          {
            found: `a block \`${node.name}\``,
            now: isFold ? '`<details>`' : '`:::note`',
            needsPerson: !isFold,
          },
        );
      },
      leafDirective: (node) => escape(node),
      textDirective(node) {
        if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) escape(node);
      },
    };
  },
};

/** Colons at the beginning of a line that belong to no block. */
export const looseColons: Mend = {
  id: 'loose-colons',
  create(context) {
    return {
      paragraph(node) {
        const {start} = spanOf(node);
        for (const found of context.written(node).matchAll(/(?<=^[> \t]*):{3,}[^\n]*/gm)) {
          const at = start + found.index;
          const isAlone = /^:{3,}\s*$/.test(found[0]);
          change(
            context,
            {start: at, end: at + (isAlone ? found[0].length : 0), text: isAlone ? '' : '\\'},
            {
              found: `\`${found[0].slice(0, 40)}\`, which begins and ends no block`,
              now: isAlone ? 'nothing' : 'letters',
              needsPerson: true,
            },
          );
        }
      },
    };
  },
};
