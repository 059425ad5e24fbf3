import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {blockId} from './code/block-id';
import {toListingHtml} from './code/listing';
import {marks, sessionMarks, takeMarks, type Fail} from './code/marks';
import {readMeta, type Meta} from './code/meta';
import {loadPrism, plainLanguages} from './code/prism';
import {readSession, sessionLanguages} from './code/session';
import {toTerminalHtml} from './code/terminal';
import {toJsxElement} from './jsx-element';

/** A fence as it was written. */
interface Fence {
  language: string;
  text: string;
  meta: Meta;
  id: string | undefined;
  fail: Fail;
}

/**
 * Turns fenced code into `<CodeBlock>` and `<TerminalSession>`, coloured at build time: tokens carry classes, never
 * inline styles, and no highlighter reaches the browser.
 * A key nobody knows, a line that is not there and a session that does not say why it was not replayed fail the build
 * with file and line. (A language nobody knows is refused before: src/lint/rules/code-language.ts.)
 */
export default function rehypeCodeBlocks() {
  const prism = loadPrism();
  return (tree: Root, file: VFile) => {
    const ids = new Set<string>();
    visit(tree, 'element', (pre, index, parent) => {
      const code = pre.tagName === 'pre' ? pre.children.find(isCode) : undefined;
      if (!code || !parent || index === undefined) {
        return undefined;
      }
      const language = languageOf(code);
      const fail = failAt(file, pre.position ?? code.position);
      const meta = readMeta(metaOf(code), fail);
      const text = textOf(code);
      const fence = {language, text, meta, id: blockId(meta, text, ids), fail};
      parent.children[index] = sessionLanguages.includes(language)
        ? toSession(prism, fence)
        : toBlock(prism, fence);
      return SKIP;
    });
  };
}

function toBlock(prism: ReturnType<typeof loadPrism>, {language, text, meta, id, fail}: Fence) {
  // Plain text has no comments: it may show how a mark is written.
  const {lines, marked} = plainLanguages.includes(language)
    ? {lines: text.split('\n'), marked: new Map<string, Set<number>>()}
    : takeMarks(text, marks, fail);
  for (const mark of marks) {
    for (const line of meta.marked[mark] ?? []) {
      if (line > lines.length) {
        fail(`Expected lines from 1 to ${lines.length}, found ${line}.`);
      }
      marked.set(mark, (marked.get(mark) ?? new Set()).add(line));
    }
  }
  const {title, wrap, notReplayed, ...rest} = meta;
  const {forms, ...html} = toListingHtml(prism, {...rest, id, language, lines, marked});
  return toJsxElement('CodeBlock', {
    id,
    language,
    title,
    ...html,
    forms: [...forms, ...(wrap ? ['wrap'] : [])].join(' ') || undefined,
    notReplayed,
  });
}

function toSession(prism: ReturnType<typeof loadPrism>, {text, meta, id, fail}: Fence) {
  const {title, fold, wrap, notReplayed, marked: ranges, numbersFrom} = meta;
  if (notReplayed === undefined) {
    fail(
      'Expected `not-replayed="why"` on a terminal session that no lab recorded, found none. ' +
        'Show a recording with `::lab{…}` (docs/labs.md), say why it cannot be one, or write `bash` for commands alone.',
    );
  }
  if (numbersFrom !== undefined || Object.keys(ranges).length > 0) {
    fail('Expected no line numbers and no marked lines on a terminal session, found some.');
  }
  const {lines, marked} = takeMarks(text, sessionMarks, fail);
  const html = toTerminalHtml(prism, readSession(lines, marked, fail), fold);
  return toJsxElement('TerminalSession', {
    id,
    title,
    ...html,
    ...(wrap ? {forms: 'wrap'} : {}),
    notReplayed,
  });
}

/** Ends the build at the fence, or at a line of its code. */
function failAt(file: VFile, position: Element['position']): Fail {
  return (message, line = 0) =>
    file.fail(message, {
      place: position && {line: position.start.line + line, column: 1},
      ruleId: 'code',
      source: 'rings',
    });
}

function isCode(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'code';
}

function languageOf(code: Element): string {
  const classes = ([] as unknown[]).concat(code.properties['className']).map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'text';
}

function metaOf(code: Element): string {
  return String(
    code.properties['metastring'] ?? (code.data as {meta?: string} | undefined)?.meta ?? '',
  );
}

function textOf(code: Element): string {
  return code.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\n$/, '');
}
