import {findInNode} from '../../../src/lint/find';
import {change, spanOf, type Mend} from './mend';

/** Marks in words that nobody draws: what is found, what is put in its place. */
const marks: readonly [
  pattern: RegExp,
  name: string,
  put: (text: string, groups: Readonly<Record<string, string | undefined>>) => string,
][] = [
  [/(?<!\\)\*\*/g, 'asterisks left over', () => '\\*\\*'],
  [/(?<!\\)~~/g, 'tildes left over', () => '\\~\\~'],
  [/(?<!\\)\[\^(?=[^\]\s]+\](?!:))/g, 'a note nobody defined', () => '\\[^'],
  [/(?<!\\)\](?=\[[^\]\n]*\])/g, 'a link nobody defined', () => '\\]'],
  [/(?<!\\)\](?= +\((?:https?:|\/|\.{1,2}\/)[^()\n]*\))/g, 'a link with a space', () => '\\]'],
  [
    /(?<!\\)\]\((?<address>[^()\n]*\s[^()\n]*)\)/g,
    'a link with spaces',
    (text, {address = ''}) => {
      const whole = address.trim().replace(/\s*\n\s*/g, '');
      if (!/^(?:https?:|[./#])\S*(?:\s+\S+)?$/.test(whole) || /["']/.test(whole))
        return `\\${text}`;
      return /\s/.test(whole) ? `](<${whole}>)` : `](${whole})`;
    },
  ],
  [/(?<!\\)\]（/g, 'a full-width parenthesis', () => '\\]（'],
  [/\[\[/g, 'brackets of a wiki', () => '\\[\\['],
  [/\{\{/g, 'braces of a shortcode', () => '{\\{'],
  [/\{%/g, 'a tag of a template', () => '{\\%'],
  [
    /(?<![=\w])==(?=[^\s=])(?<words>[^\n=]*)(?<=[^\s=])==(?!=)/g,
    '`==…==`',
    (_, {words = ''}) => `<mark>${words}</mark>`,
  ],
  [
    /(?<![+\w])\+\+(?=[^\s+])(?<words>[^\n+]*)(?<=[^\s+])\+\+(?!\+)/g,
    '`++…++`',
    (_, {words = ''}) => `<ins>${words}</ins>`,
  ],
  [
    /\^(?=[^\s^[\]])(?<words>[^\s^[\]]{1,20})\^/g,
    '`^…^`',
    (_, {words = ''}) => `<sup>${words}</sup>`,
  ],
  [/^(?=!{3} ?\w)/gm, 'a block of MkDocs', () => '\\'],
  [
    /^\[!(?<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gim,
    'an alert of GitHub',
    (_, {kind = ''}) => `**${kind}**`,
  ],
  [/\{:?[ ]?[.#][\w-][^}\n]*\}(?=\s*$)/gm, 'a class of kramdown', () => ''],
];

/** Writes marks of other programs in HTML, and marks that nothing draws as letters. */
export const words: Mend = {
  id: 'words',
  create(context) {
    return {
      text(node, ancestors) {
        const isHeading = ancestors.at(-1)?.type === 'heading';
        const taken: number[] = [];
        for (const [pattern, name, put] of marks) {
          for (const {text, groups, start, end} of findInNode(context, node, pattern)) {
            // An id at a heading's end is ours.
            if (isHeading && text.startsWith('{#')) continue;
            if (taken.some((at) => start <= at && at <= end)) continue;
            taken.push(start, end);
            const instead = put(text, groups);
            change(
              context,
              {start, end, text: instead},
              {found: `${name}, \`${text || '!!!'}\``, now: `\`${instead}\``},
            );
          }
        }
      },
      delete(node) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        if (written.startsWith('~~')) return;
        const edits = [
          {start, end: start, text: '\\'},
          {start: end - 1, end: end - 1, text: '\\'},
        ];
        change(context, edits, {found: `\`${written.slice(0, 40)}\``, now: 'tildes as letters'});
      },
      paragraph(node) {
        const bullets = /^[> \t]*(?:[-*+](?=[^\s\d*+-])|\d{1,2}[.)](?=[^\s\d])|[•●◦‧・])/gm;
        const found = findInNode(context, node, bullets);
        if (found.length < 2) return;
        const edits = found.map(({text, end}) =>
          /[•●◦‧・]$/.test(text) ? {start: end - 1, end, text: '- '} : {start: end, end, text: ' '},
        );
        change(context, edits, {
          found: 'marks of a list without a space',
          now: 'a list',
          needsPerson: true,
        });
      },
    };
  },
};
