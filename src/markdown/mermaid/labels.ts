import {fromHtml} from 'hast-util-from-html';
import type {Nodes} from 'hast';

/** How mermaid keeps `#quot;` and `#9829;` while it parses. */
const entity = /ﬂ°(°?)(\w+?)¶ß/g;

/**
 * The lines of a label: entities as characters, `<br>` and `\n` as line breaks, no blank lines at either end.
 * Signs of markup that is not Markdown strings, such as `<`, are text.
 */
export function toLines(raw: string | undefined): string[] {
  const html = (raw ?? '').replace(entity, (_match, isNumber: string, name: string) =>
    isNumber ? `&#${name};` : `&${name};`,
  );
  const lines = html
    .split(/<br\s*\/?>|\\n|\n/i)
    .map((line) => textOf(line).replace(/\s+/g, ' ').trim());
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines;
}

function textOf(html: string): string {
  const collect = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(collect).join('') : '';
  };
  return html.includes('&') ? collect(fromHtml(html, {fragment: true})) : html;
}

/** Whether a Markdown string asks for more than plain text. */
export function hasFormatting(text: string): boolean {
  return /\*[^*\s][^*]*\*|(?<!\w)_[^_\s][^_]*_(?!\w)|`/.test(text);
}
