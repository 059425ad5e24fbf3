import type {Nodes, PhrasingContent, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

/** A character of the text, and the node to change where it is text. */
interface Unit {
  character: string;
  node?: Text;
  index: number;
}

/** Full-width by nature: Han, kana, bopomofo, and the punctuation set with them. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6…—「」『』]/u;
const widePunctuation = /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF1F]/u;
/** Stands for what takes up room and is no text: a picture, a formula, an expression. */
const opaque = '\uFFFC';

/**
 * Removes line breaks that a browser would draw as a space where Chinese has none: between two full-width characters,
 * and beside full-width punctuation, also where one of them stands in emphasis, a link or code.
 * After https://drafts.csswg.org/css-text-4/#line-break-transform, which browsers do not do yet. In the Markdown, so
 * that pages, feeds and search agree.
 */
export default function remarkHanLineBreaks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        removeBreaks(node.children);
      }
    });
  };
}

function removeBreaks(children: readonly PhrasingContent[]): void {
  // Most paragraphs are one line, and need not be taken apart.
  if (!children.some(hasBreak)) return;
  const units = children.flatMap(unitsOf);
  const doomed = new Map<Text, Set<number>>();
  units.forEach(({character, node}, at) => {
    if (character !== '\n' || !node) {
      return;
    }
    const [start, end] = blankAround(units, at);
    if (vanishesBetween(units[start - 1]?.character, units[end]?.character)) {
      for (const blank of units.slice(start, end)) {
        if (blank.node) {
          doomed.set(blank.node, (doomed.get(blank.node) ?? new Set()).add(blank.index));
        }
      }
    }
  });
  for (const [node, indices] of doomed) {
    node.value = [...node.value].filter((_, index) => !indices.has(index)).join('');
  }
}

function hasBreak(node: Nodes): boolean {
  if (node.type === 'text') return node.value.includes('\n');
  return 'children' in node && node.children.some(hasBreak);
}

function unitsOf(node: Nodes): Unit[] {
  switch (node.type) {
    case 'text':
      return [...node.value].map((character, index) => ({character, node, index}));
    case 'inlineCode':
      return [...node.value].map((character, index) => ({character, index}));
    // Tags in plain Markdown, and what hangs above the line: the text goes on behind them.
    case 'html':
    case 'footnoteReference':
      return [];
    default:
      return 'children' in node ? node.children.flatMap(unitsOf) : [{character: opaque, index: 0}];
  }
}

/** The run of blanks around a line break: first index, and the one after the last. */
function blankAround(units: readonly Unit[], at: number): [number, number] {
  const isBlank = (index: number) =>
    units[index]?.node !== undefined && /[ \t\n]/.test(units[index].character);
  let [start, end] = [at, at + 1];
  while (isBlank(start - 1)) start -= 1;
  while (isBlank(end)) end += 1;
  return [start, end];
}

function vanishesBetween(before = '', after = ''): boolean {
  if (before === '' || after === '') {
    return false;
  }
  return (
    (wide.test(before) && wide.test(after)) ||
    widePunctuation.test(before) ||
    widePunctuation.test(after)
  );
}
