import type {Element, ElementContent, Properties, Text} from 'hast';
import {normalizeTokens, type Token} from 'prism-react-renderer';
import {grammarOf, type loadPrism} from './prism';
import {tokenColor} from './token-color';

/** Code of one colour; plain code has none. */
interface Piece {
  color: string | undefined;
  text: string;
}

/**
 * Code as coloured HTML nodes, one list a line: a class names the colour.
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
        joined(line.filter((token) => !token.empty).map(toPiece)).map(toNode),
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

/** Neighbours of one colour in one, with what space is between: a page is smaller, and looks the same. */
function joined(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const [before, last] = pieces.slice(-2);
    if (last && last.color === piece.color) last.text += piece.text;
    else if (before && before.color === piece.color && last?.text.trim() === '') {
      before.text += last.text + piece.text;
      pieces.pop();
    } else pieces.push(piece);
  }
  return pieces;
}

function toPiece({types, content}: Token): Piece {
  return {color: tokenColor(types), text: content};
}

function toNode({color, text}: Piece): ElementContent {
  return color === undefined ? toText(text) : toSpan([color], [toText(text)]);
}
