import type {Nodes, Root} from 'mdast';

/** In UTF-16 units; a Chinese sentence says more in as many. */
const longest = 160;

/** The beginning of a text's first paragraph, cut where a sentence or at least a word ends. */
export function describe(tree: Root): string {
  const paragraphs = tree.children.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'blockquote' ? [plainText(node)] : [],
  );
  const words = paragraphs.find((one) => one.length >= 15) ?? paragraphs.find(Boolean) ?? '';
  return cut(words);
}

export function cut(words: string): string {
  if (words.length <= longest) return words;
  const head = words.slice(0, longest);
  const sentence = /^[\s\S]*(?:[。！？]|[.!?](?=\s))/.exec(head)?.[0];
  if (sentence && sentence.length > 20) return sentence.trim();
  return `${head.replace(/[\s，、,;；:：]*[^\s，、,;；]*$/, '') || head}…`;
}

function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

const wordless = new Set<string>(['html', 'image', 'footnoteReference', 'inlineMath', 'math']);

function wordsOf(node: Nodes): string {
  if (wordless.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
