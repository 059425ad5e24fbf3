import type {Element, ElementContent} from 'hast';
import {classNames, elementsIn, isTag, replaceElements} from './elements';

const isPre = isTag('pre');

/** Puts the folded part of a listing back behind the lines it follows: a reader may have no way to open it. */
export function unfoldCode(article: Element): void {
  for (const block of elementsIn(article, isCode)) {
    const [first, ...folded] = elementsIn(block, isPre);
    for (const pre of folded) {
      first?.children.push({type: 'text', value: '\n'}, ...pre.children);
    }
    replaceElements(block, isFolded, () => []);
  }
}

/** Makes every code block `<pre><code class="language-x">text</code></pre>`, whatever coloured it. */
export function flattenCode(article: Element): void {
  replaceElements(article, isPre, (pre) => {
    const language = [pre, ...elementsIn(pre, isTag('code'))]
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

function isCode({properties}: Element): boolean {
  return properties['dataCode'] !== undefined;
}

function isFolded(element: Element): boolean {
  return element.tagName === 'details' && elementsIn(element, isPre).length > 0;
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
