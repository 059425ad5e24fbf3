import type {Element, ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {highlight} from './highlight';
import {grammarOf, loadPrism, plainLanguages} from './prism';

/**
 * Colours fenced code at build time. Each block becomes one `<CodeBlock language title html>`: tokens carry classes,
 * never inline styles, and no highlighter reaches the browser.
 * A language without a grammar fails the build with file and line.
 */
export default function rehypeCodeBlocks() {
  const prism = loadPrism();
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (pre, index, parent) => {
      const code = pre.tagName === 'pre' ? pre.children.find(isCode) : undefined;
      if (!code || !parent || index === undefined) {
        return undefined;
      }
      const language = languageOf(code);
      if (!plainLanguages.includes(language) && !grammarOf(prism, language)) {
        file.fail(
          `Expected a known code language after the fence, found \`${language}\`. Name one that has a grammar (src/markdown/prism.ts), or \`text\`.`,
          {place: pre.position, ruleId: 'code-language', source: 'rings'},
        );
      }
      parent.children[index] = toCodeBlock(
        language,
        titleOf(code),
        toHtml({type: 'root', children: highlight(prism, textOf(code), language)}),
      );
      return SKIP;
    });
  };
}

function isCode(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'code';
}

function languageOf(code: Element): string {
  const classes = ([] as unknown[]).concat(code.properties['className']).map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'text';
}

function titleOf(code: Element): string | undefined {
  const meta = String(
    code.properties['metastring'] ?? (code.data as {meta?: string} | undefined)?.meta ?? '',
  );
  return /\btitle=(?<quote>["'])(?<title>.*?)\k<quote>/.exec(meta)?.groups?.['title'];
}

function textOf(code: Element): string {
  return code.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\n$/, '');
}

function toCodeBlock(
  language: string,
  title: string | undefined,
  html: string,
): MdxJsxFlowElementHast {
  const attributes = Object.entries({language, title, html}).flatMap(([name, value]) =>
    value === undefined ? [] : [{type: 'mdxJsxAttribute' as const, name, value}],
  );
  return {type: 'mdxJsxFlowElement', name: 'CodeBlock', attributes, children: []};
}
