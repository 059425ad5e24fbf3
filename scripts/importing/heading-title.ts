import type {Nodes} from 'mdast';
import {parseMarkdown} from '../../src/markdown/parse';
import type {Note} from './note';
import {edit, sourceLine, type Traced} from './traced';

/** A body, and what its first lines say that front matter says here. */
export interface Headed {
  body: Traced;
  title?: string;
  tags: string[];
  notes: Note[];
}

const tagLine = /^#{1,6}[ \t]*tags?[ \t]*[:：](?<words>[^\n]*)$/gim;

/** Takes the title off a text that begins with one, as those of HackMD do, and reads its line of tags. */
export function takeTitle(body: Traced, known: string): Headed {
  const tags = [...body.text.matchAll(tagLine)].flatMap(({groups}) =>
    (groups?.['words'] ?? '')
      .split(/[`,，、]/)
      .map((one) => one.trim())
      .filter(Boolean),
  );
  const {children} = parseMarkdown(body.text, 'index.md');
  const first = children.find(
    (node) =>
      node.type !== 'html' && !(node.type === 'heading' && /^tags?\s*[:：]/i.test(plainText(node))),
  );
  const top = children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = top
    ? plainText(top)
        .replace(/\s*\{#[^}]*\}\s*$/, '')
        .trim()
    : '';
  if (!top || title === '') return {body, tags, notes: []};
  const isTitle = top === first && (known === '' || known.trim() === title);
  if (!isTitle) return {body, title, tags, notes: []};
  const start = top.position?.start.offset ?? 0;
  const end = top.position?.end.offset ?? 0;
  const line = sourceLine(body, top.position?.start.line ?? 1);
  return {
    body: edit(body, [{start, end, text: ''}]),
    title,
    tags,
    notes: [{line, found: `the h1 \`${title}\``, now: 'the title of the front matter'}],
  };
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'textDirective') return `:${node.name}`;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
