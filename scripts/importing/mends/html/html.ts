import type {Html} from 'mdast';
import {change, spanOf, type Mend} from '../mend';
import {rewrite} from './rewrite';
import {token} from './token';

/** Writes HTML as Markdown where there is a way, drops what says only looks, and escapes what is no HTML. */
export const html: Mend = {
  id: 'html',
  create(context) {
    // The address of each link that is open, in one paragraph.
    const open: string[] = [];
    return {
      html(node: Html) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const isBlock = /\n/.test(written) || isAlone(context.text, start, end);
        const text = rewrite(written, open, isBlock);
        if (text === written) return;
        const shown = written.trim().split('\n')[0]?.slice(0, 60) ?? '';
        change(
          context,
          {start, end, text: unindent(text, isBlock)},
          {
            found: `HTML, \`${shown.replaceAll('`', "'")}\``,
            now: 'Markdown, without what says only looks',
            ...(isMissed(written) && {needsPerson: true}),
          },
        );
      },
    };
  },
};

function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
}

/** Blank lines may make Markdown of what stood indented in HTML, which would then be code. */
function unindent(text: string, isBlock: boolean): string {
  return isBlock ? text.replace(/^[ \t]+/gm, '').replace(/\n{3,}/g, '\n\n') : text;
}

/** Whether more goes than looks. */
function isMissed(written: string): boolean {
  return [...written.matchAll(token)].some(({groups}) =>
    /^(?:script|style|iframe|object|embed|video|audio|form|input|canvas|svg)$/i.test(
      groups?.['name'] ?? '',
    ),
  );
}
