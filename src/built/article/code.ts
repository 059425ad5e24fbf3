import type {Element, ElementContent} from 'hast';
import {selectAll} from 'hast-util-select';
import {replaceElements} from './replace-elements';

/** Puts the folded part of a listing back behind the lines it follows: a reader may have no way to open it. */
export function unfoldCode(article: Element): void {
  for (const block of selectAll('[data-code]', article)) {
    const [first, ...folded] = selectAll('pre', block);
    for (const pre of folded) {
      first?.children.push({type: 'text', value: '\n'}, ...pre.children);
    }
    replaceElements(block, 'details:has(pre)', () => []);
  }
}

/** Makes every code block `<pre><code class="language-x">text</code></pre>`, whatever coloured it. */
export function flattenCode(article: Element): void {
  replaceElements(article, 'pre', (pre) => {
    const language = [pre, ...selectAll('code', pre)]
      .flatMap(classNames)
      .find((name) => name.startsWith('language-'));
    const code: Element = {
      type: 'element',
      tagName: 'code',
      properties: language ? {className: [language]} : {},
      children: [{type: 'text', value: textOf(pre.children).replace(/\n+$/, '')}],
    };
    return [{type: 'element', tagName: 'pre', properties: {}, children: [code]}];
  });
}

/** The text with a line break at every `<br>` and after every line's element. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node, index) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      if (node.tagName === 'br') return '\n';
      const text = textOf(node.children);
      return isLine(node) && !text.endsWith('\n') && !startsWithBreak(nodes[index + 1])
        ? `${text}\n`
        : text;
    })
    .join('');
}

/** Highlighters wrap a line in a `div` or, as Prism's React renderer and Shiki do, in a named `span`. */
function isLine(element: Element): boolean {
  return (
    element.tagName === 'div' ||
    (!classNames(element).includes('token') &&
      classNames(element).some((name) => name === 'token-line' || name === 'line'))
  );
}

function startsWithBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.startsWith('\n');
}

function classNames({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
