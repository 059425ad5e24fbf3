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
        line.filter((token) => !token.empty).map(toTokenNode),
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

function toTokenNode({types, content}: Token): ElementContent {
  const names = types.filter((type) => type !== 'plain');
  return names.length === 0 ? toText(content) : toSpan(['token', ...names], [toText(content)]);
}
