import {escapeMarkdownHeadingIds} from '@docusaurus/utils';
import type {Nodes, Text} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {beforeEscapes, nowhere, originsIn} from './origins';
import {yamlPassages} from './yaml-passages';

/** Stands for a code span or a formula: Latin text to the eye, nothing to read for the check. */
export const code = '\uE000';
/** Stands for what is no text at all: a picture, an expression, a forced line break, an address. */
export const opaque = '\uFFFC';

/** Text a reader sees in one run, free of markup. */
export interface Passage {
  text: string;
  /** For each UTF-16 unit of `text`, its line in the file, from 1. */
  lines: number[];
  /** For each UTF-16 unit of `text`, where it stands in the file, or `nowhere`. */
  origins: number[];
}

/** Where each unit of a text node's value stands in the file. */
type Place = (node: Text) => number[];

/** A component in MDX, alone or within a paragraph. */
type Component = Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;

/** A passage that begins at `line` and breaks lines where its text does. */
function passageFrom(text: string, line: number, origins?: number[]): Passage {
  const lines = text
    .split('\n')
    .flatMap((row, index) => Array<number>(row.length + 1).fill(line + index));
  return {
    text,
    lines: lines.slice(0, text.length),
    origins: origins ?? text.split('').map(() => nowhere),
  };
}

/**
 * The passages of a Markdown or MDX file: paragraphs, headings, picture texts, string attributes
 * of components, and the front matter's values except `title` (articles.yml fixes titles to the letter).
 * @throws VFileMessage with the place, if MDX cannot be parsed.
 */
export function markdownPassages(source: string, isMdx: boolean): Passage[] {
  const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMath);
  // Directives too, or MDX takes the braces of `::lab{…}` for an expression.
  const parsed = isMdx ? escapeMarkdownHeadingIds(source) : source;
  const tree = isMdx
    ? parser.use(remarkDirective).use(remarkMdx).parse(parsed)
    : parser.parse(parsed);
  const origins = beforeEscapes(parsed, source);
  const place: Place = ({value, position}) => {
    const start = position?.start.offset ?? 0;
    const written = parsed.slice(start, position?.end.offset);
    return originsIn(written, value, start).map((at) => origins[at] ?? nowhere);
  };
  const passages: Passage[] = [];
  visit(tree, (node) => {
    passages.push(...passagesOf(node, place));
  });
  return passages;
}

function passagesOf(node: Nodes, place: Place): Passage[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'leafDirective': // its caption
      return [joined(node.children.map((child) => inlinePassage(child, place)))];
    case 'image':
      return [passageFrom(node.alt ?? '', line)];
    case 'yaml':
      return yamlPassages(node.value, {firstLine: line + 1, skipKeys: ['title']});
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return stringAttributes(node).map((value) => passageFrom(value, line));
    default:
      return [];
  }
}

function inlinePassage(node: Nodes, place: Place): Passage {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') return passageFrom(node.value, line, place(node));
  const inside =
    'children' in node ? node.children.map((child) => inlinePassage(child, place)) : [];
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return passageFrom(code, line);
  // A colon before a letter, as in `host:port`, is no directive of ours: it stays text.
  if (node.type === 'textDirective') {
    const name = passageFrom(`:${node.name}`, line);
    return joined([name, ...inside]);
  }
  return 'children' in node ? joined(inside) : passageFrom(opaque, line);
}

function stringAttributes({attributes}: Component): string[] {
  return attributes.flatMap(({value}) => (typeof value === 'string' ? [value] : []));
}

function joined(parts: Passage[]): Passage {
  return {
    text: parts.map(({text}) => text).join(''),
    lines: parts.flatMap(({lines}) => lines),
    origins: parts.flatMap(({origins}) => origins),
  };
}
