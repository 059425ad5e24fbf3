import type {Heading} from 'mdast';
import {headingId} from '../../../src/lint/outline';
import {change, lineOf, prefixOf, spanOf, type Mend} from './mend';

/** Headings written with `#`, with words, and no deeper than one level below the one above. */
export const headings: Mend = {
  id: 'headings',
  create(context) {
    const all: Heading[] = [];
    return {
      heading(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        if (/\n[> \t]*(?:-+|=+)[ \t]*$/.test(written)) {
          const words = written
            .replace(/\n[> \t]*(?:-+|=+)[ \t]*$/, '')
            .replace(/\s*\n[>\s]*/g, ' ');
          const prefix = prefixOf(context.text, start);
          const isRule = written.endsWith('---') && words.length > 60;
          const text = isRule
            ? `${words}\n${prefix}\n${prefix}---`
            : `${'#'.repeat(node.depth)} ${words}`;
          change(
            context,
            {start, end, text},
            {
              found: 'a line that makes a heading of the words above',
              now: isRule ? 'a rule below an empty line' : '`#` before the words',
              ...(isRule && {needsPerson: true}),
            },
          );
          return;
        }
        const words = written.replace(/^[ \t]*#+|[-=\s#]+$/g, '').trim();
        if (
          words === '' ||
          (headingId(written) !== null && /^(?:\{[^}]*\}|<!--[^>]*-->)$/.test(words))
        ) {
          change(
            context,
            {start, end, text: ''},
            {found: 'a heading without words', now: 'nothing'},
          );
          return;
        }
        all.push(node);
      },
      end() {
        const hasTop = all.some(({depth}) => depth === 1);
        const canShift = all.every(
          (node) => node.depth < 6 && context.written(node).startsWith('#'),
        );
        // The lint shifts them all where it can.
        if (hasTop && canShift) return;
        const shift = hasTop ? 1 : 0;
        let before = 1;
        for (const node of all) {
          const depth = Math.min(node.depth + shift, before + 1, 6);
          before = depth;
          if (depth === node.depth) continue;
          const {start} = spanOf(node);
          const marks = /^#+/.exec(context.written(node))?.[0].length ?? 0;
          change(
            context,
            {start, end: start + marks, text: '#'.repeat(depth)},
            {
              found: `a heading of level ${node.depth} in line ${lineOf(node)}`,
              now: `level ${depth}`,
            },
          );
        }
      },
    };
  },
};
