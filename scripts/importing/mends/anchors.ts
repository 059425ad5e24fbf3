import type {Heading, Link, Nodes} from 'mdast';
import {headingId} from '../../../src/lint/outline';
import {change, spanOf, type Mend} from './mend';

/** Ids that addresses can hold for all headings, and links inside the text that lead to them. */
export const anchors: Mend = {
  id: 'anchors',
  create(context) {
    const headings: Heading[] = [];
    const links: Link[] = [];
    return {
      heading: (node) => void headings.push(node),
      link: (node) => {
        if (/^#./.test(node.url)) links.push(node);
      },
      end() {
        const ids = new Map<string, string>();
        const taken = new Set<string>();
        headings.forEach((node, index) => {
          const written = headingId(context.written(node));
          const words = plainText(node);
          const wanted =
            written !== null && /^[a-z0-9][a-z0-9._-]*$/.test(written)
              ? written
              : toId(written ?? words.replace(/\{#[^}]*\}\s*$/, '')) || `section-${index + 1}`;
          const id = unique(wanted, taken);
          for (const name of [written ?? '', words, words.replace(/\s*\{#[^}]*\}\s*$/, '')]) {
            const key = keyOf(name);
            if (!ids.has(key)) ids.set(key, id);
          }
          ids.set(keyOf(id), id);
          if (written === id) return;
          const last = node.children.at(-1);
          if (!last) return;
          const {start, end} = spanOf(last);
          const old = /\s*\{#[^}]*\}\s*$/.exec(context.text.slice(start, end));
          const from = old ? start + old.index : end;
          change(
            context,
            {start: from, end, text: ` {#${id}}`},
            {
              found: written === null ? 'a heading without an id' : `the id \`${written}\``,
              now: `\`{#${id}}\``,
            },
          );
        });
        for (const node of links) {
          const name = decode(node.url.slice(1));
          const id = taken.has(name) ? name : ids.get(keyOf(name));
          if (id === name) continue;
          const {start, end} = spanOf(node);
          const [first, last] = [node.children[0], node.children.at(-1)];
          const words =
            first && last ? context.text.slice(spanOf(first).start, spanOf(last).end) : '';
          change(
            context,
            {start, end, text: id === undefined ? words : `[${words}](#${id})`},
            {
              found: `a link to \`${node.url.slice(0, 60)}\``,
              now: id === undefined ? 'its words alone: no heading has that name' : `\`#${id}\``,
              ...(id === undefined && {needsPerson: true}),
            },
          );
        }
      },
    };
  },
};

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let turn = 2; taken.has(id); turn += 1) id = `${wanted}-${turn}`;
  taken.add(id);
  return id;
}

/** Latin words of a heading, joined by `-`; none where there are none. */
function toId(words: string): string {
  const id = words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id.length > 1 ? id.slice(0, 60).replace(/-+$/, '') : '';
}

/** What generators make of a heading differs in case and punctuation alone. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
