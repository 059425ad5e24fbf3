import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {fold} from './fold';
import {highlight, joinLines, toElement, toSpan, toText} from './highlight';
import type {Marked} from './marks';
import type {loadPrism} from './prism';

/** A piece of code with what its fence asks for. */
export interface Code {
  /** The id of its block, which those of its lines begin with; undefined only for one without line numbers. */
  id: string | undefined;
  language: string;
  lines: readonly string[];
  marked: Marked;
  numbersFrom?: number;
  /** How many lines stay in view, or false for all. */
  fold?: number | false;
}

/** A listing as HTML, the part to be folded away apart. */
export interface ListingHtml {
  html: string;
  /** What a long listing goes on with, and how many lines that is; undefined for a short one. */
  more?: string;
  moreLines?: number;
  /** Classes that say what its lines have: nothing for plain text with line breaks. */
  forms: string[];
}

/** Colours a listing, and marks and numbers its lines; only then is a line an element of its own. */
export function toListingHtml(prism: ReturnType<typeof loadPrism>, code: Code): ListingHtml {
  const forms = formsOf(code);
  const coloured = highlight(prism, code.lines.join('\n'), code.language);
  const {head, more} = fold([...coloured.entries()], code.fold);
  const html = (lines: typeof head) =>
    toHtml({
      type: 'root',
      children:
        forms.length > 0
          ? endLines(lines.map(([index, content]) => toLine(code, forms, content, index)))
          : joinLines(lines.map(([, content]) => content)),
    });
  return {
    html: html(head),
    ...(more.length > 0 ? {more: html(more), moreLines: more.length} : {}),
    forms,
  };
}

function formsOf({language, lines, marked, numbersFrom}: Code): string[] {
  const has = (...marks: string[]) => marks.some((mark) => (marked.get(mark)?.size ?? 0) > 0);
  const last = (numbersFrom ?? 0) + lines.length;
  return [
    ...(numbersFrom !== undefined || marked.size > 0 || language === 'diff' ? ['lines'] : []),
    ...(numbersFrom === undefined ? [] : ['numbered']),
    ...(numbersFrom !== undefined && last > 1000 ? ['wide-numbers'] : []),
    ...(has('focus') ? ['focused'] : []),
    ...(has('added', 'removed') ? ['signed'] : []),
  ];
}

/** A line says by its element what it is: marked, added or removed. */
function toLine(
  code: Code,
  forms: readonly string[],
  content: ElementContent[],
  index: number,
): Element {
  const {id, marked, numbersFrom} = code;
  const is = (mark: string) => marked.get(mark)?.has(index + 1) ?? false;
  const tagName = is('added') ? 'ins' : is('removed') ? 'del' : is('highlight') ? 'mark' : 'span';
  const sign = is('added') ? '+ ' : is('removed') ? '- ' : '  ';
  const number = (numbersFrom ?? 1) + index;
  const lineId = `${id}-L${number}`;
  return toElement(
    tagName,
    {
      ...(numbersFrom === undefined ? {} : {id: lineId}),
      className: ['code-line', ...(is('focus') ? ['focus'] : []), ...patchSide(code, index)],
    },
    [
      ...(numbersFrom === undefined ? [] : [toNumber(lineId, number, index === 0)]),
      ...(forms.includes('signed') ? [toSpan(['line-sign'], [toText(sign)])] : []),
      ...content,
    ],
  );
}

/** In a patch the text itself says what is added and removed; it is copied whole, so that it can be applied. */
function patchSide({language, lines}: Code, index: number): string[] {
  const line = language === 'diff' ? (lines[index] ?? '') : '';
  return /^\+(?!\+\+ )/.test(line) ? ['added'] : /^-(?!-- )/.test(line) ? ['removed'] : [];
}

/** A number is a link to its line. One of them takes the tab key; arrow keys lead on from there. */
function toNumber(lineId: string, number: number, isFirst: boolean): ElementContent {
  const properties = {
    className: ['line-number'],
    href: `#${lineId}`,
    dataFeed: 'omit',
    ...(isFirst ? {} : {tabIndex: -1}),
  };
  return toElement('a', properties, [toText(String(number))]);
}

/** Line elements are blocks: a line break at the end of each but the last belongs to it. */
function endLines(lines: readonly Element[]): Element[] {
  return lines.map((line, index) =>
    index < lines.length - 1 ? {...line, children: [...line.children, toText('\n')]} : line,
  );
}
