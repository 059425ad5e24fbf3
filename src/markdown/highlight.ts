import type {ElementContent, Text} from 'hast';
import {normalizeTokens, type Token} from 'prism-react-renderer';
import {grammarOf, type loadPrism} from './prism';

/**
 * Code as coloured HTML nodes: tokens carry Prism's classes, never styles; lines end in plain newlines.
 * @param language without a grammar gives plain text
 */
export function highlight(
  prism: ReturnType<typeof loadPrism>,
  text: string,
  language: string,
): ElementContent[] {
  const grammar = grammarOf(prism, language);
  const lines = grammar
    ? normalizeTokens(prism.tokenize(text, grammar))
    : text.split('\n').map((content): Token[] => [{types: ['plain'], content}]);
  return lines.flatMap((line, index): ElementContent[] => {
    const tokens = line.filter((token) => !token.empty).map(toTokenNode);
    return index < lines.length - 1 ? [...tokens, toText('\n')] : tokens;
  });
}

/** A span with a class around nodes. */
export function toSpan(className: string[], children: ElementContent[]): ElementContent {
  return {type: 'element', tagName: 'span', properties: {className}, children};
}

export function toText(value: string): Text {
  return {type: 'text', value};
}

function toTokenNode({types, content}: Token): ElementContent {
  const names = types.filter((type) => type !== 'plain');
  return names.length === 0 ? toText(content) : toSpan(['token', ...names], [toText(content)]);
}
