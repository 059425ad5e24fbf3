import type {Element, ElementContent, Properties, Text} from 'hast';
import {normalizeTokens, type Token} from 'prism-react-renderer';
import {grammarOf, type loadPrism} from './prism';

/**
 * Code as coloured HTML nodes, one list a line: tokens carry Prism's classes, never styles.
 * @param language without a grammar gives plain text
 */
export function highlight(
  prism: ReturnType<typeof loadPrism>,
  text: string,
  language: string,
): ElementContent[][] {
  const grammar = grammarOf(prism, language);
  return grammar
    ? normalizeTokens(prism.tokenize(text, grammar)).map((line) =>
        joined(line.filter((token) => !token.empty)).map(toTokenNode),
      )
    : text.split('\n').map((line) => (line === '' ? [] : [toText(line)]));
}

/** A span with a class around nodes. */
export function toSpan(className: string[], children: ElementContent[]): Element {
  return toElement('span', {className}, children);
}

export function toElement(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return {type: 'element', tagName, properties, children};
}

export function toText(value: string): Text {
  return {type: 'text', value};
}

/** Lines with line breaks between them. */
export function joinLines(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [toText('\n'), ...line]));
}

/** Neighbours of the same kinds in one, with what space is between: a page is smaller, and looks the same. */
function joined(line: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (const token of line) {
    const [before, last] = tokens.slice(-2);
    if (last && isSame(last, token)) last.content += token.content;
    else if (before && last?.content.trim() === '' && isSame(before, token)) {
      before.content += last.content + token.content;
      tokens.pop();
    } else tokens.push({...token});
  }
  return tokens;
}

function isSame(one: Token, other: Token): boolean {
  return one.types.join(' ') === other.types.join(' ');
}

function toTokenNode({types, content}: Token): ElementContent {
  const names = types.filter((type) => type !== 'plain');
  return names.length === 0 ? toText(content) : toSpan(['token', ...names], [toText(content)]);
}
