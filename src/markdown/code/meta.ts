import {marks, type Fail, type Mark} from './marks';

/** What stands behind the language of a fence. */
export interface Meta {
  title?: string;
  /** Of the block's own address, without the prefix that ids of listings have. */
  id?: string;
  /** The number of the first line, where lines are numbered. */
  numbersFrom?: number;
  /** How many lines stay in view, or false for all. */
  fold?: number | false;
  wrap?: true;
  /** A manifest that its schema must refuse. */
  invalid?: true;
  /** A manifest of a version that no server takes today. */
  historical?: true;
  /** The file the listing is a literal part of. */
  file?: string;
  /** Why the commands were not run for the page. */
  notReplayed?: string;
  /** The lines of each mark, counted from 1. */
  marked: Partial<Record<Mark, number[]>>;
}

type Reader = (value: string | undefined, fail: Fail, name: string) => Partial<Meta>;

const word =
  /^(?:(?<lines>\{[^}]*\})|(?<name>[\w-]+)(?:=(?:(?<quote>["'])(?<text>.*?)\k<quote>|(?<bare>[^\s"']+)))?)/;

/** The keys a fence may have, and how each is read. */
const readers: Record<string, Reader> = {
  title: (value, fail, name) => ({title: textOf(value, fail, name)}),
  id(value, fail, name) {
    const id = textOf(value, fail, name);
    return /^[a-z][a-z0-9-]*$/.test(id)
      ? {id}
      : fail(`Expected an id of lower-case letters, digits and hyphens, found \`id="${id}"\`.`);
  },
  showLineNumbers: (value, fail, name) => ({numbersFrom: numberOf(value ?? '1', fail, name)}),
  fold: (value, fail, name) => ({fold: numberOf(value, fail, name)}),
  nofold: (value, fail, name) => ({fold: flagOf(value, fail, name) && false}),
  wrap: (value, fail, name) => ({wrap: flagOf(value, fail, name)}),
  // These three are for the tests of the articles' listings (tests/content); nothing is drawn for the last two.
  invalid: (value, fail, name) => ({invalid: flagOf(value, fail, name)}),
  historical: (value, fail, name) => ({historical: flagOf(value, fail, name)}),
  file: (value, fail, name) => ({file: textOf(value, fail, name)}),
  'not-replayed': (value, fail, name) => ({notReplayed: textOf(value, fail, name)}),
};

/** Reads what stands behind a fence's language; anything it does not know fails, naming what it does. */
export function readMeta(text: string, fail: Fail): Meta {
  const meta: Meta = {marked: {}};
  let rest = text.trim();
  while (rest !== '') {
    const found = word.exec(rest);
    const {lines, name = '', text: quoted, bare} = found?.groups ?? {};
    const value = quoted ?? bare;
    const mark = lines === undefined ? marks.find((one) => one === name) : 'highlight';
    if (mark) {
      meta.marked[mark] = [...(meta.marked[mark] ?? []), ...rangesOf(lines ?? value, fail, mark)];
    } else if (Object.hasOwn(readers, name) && isWhole(rest, found)) {
      Object.assign(meta, readers[name]?.(value, fail, name));
    } else {
      fail(
        `Expected ${[...Object.keys(readers), ...marks].join(', ')} or lines such as {1,3-5} after the language, ` +
          `found \`${/^\S+/.exec(rest)?.[0]}\`.`,
      );
    }
    rest = rest.slice(found?.[0].length).trimStart();
  }
  return meta;
}

/** Whether a word ends where a blank follows. */
function isWhole(rest: string, found: RegExpExecArray | null): boolean {
  return /^(?:\s|$)/.test(rest.slice(found?.[0].length));
}

function textOf(value: string | undefined, fail: Fail, name: string): string {
  return value === undefined || value.trim() === ''
    ? fail(`Expected \`${name}="…"\`, found \`${name}\` without a text.`)
    : value;
}

function flagOf(value: string | undefined, fail: Fail, name: string): true {
  return value === undefined
    ? true
    : fail(`Expected \`${name}\` alone, found \`${name}=${value}\`.`);
}

function numberOf(value: string | undefined, fail: Fail, name: string): number {
  return value !== undefined && /^[1-9]\d*$/.test(value)
    ? Number(value)
    : fail(`Expected a whole number from 1, such as \`${name}=12\`, found \`${value ?? name}\`.`);
}

/** The numbers of `{1,3-5}`. */
function rangesOf(value: string | undefined, fail: Fail, name: string): number[] {
  const parts = /^\{(?<parts>[^}]*)\}$/.exec(value ?? '')?.groups?.['parts']?.split(',') ?? [''];
  return parts.flatMap((part) => {
    const range = /^\s*(?<first>\d+)(?:-(?<last>\d+))?\s*$/.exec(part)?.groups;
    const first = Number(range?.['first'] ?? 0);
    const last = Number(range?.['last'] ?? first);
    return first >= 1 && first <= last
      ? Array.from({length: last - first + 1}, (_, index) => first + index)
      : fail(`Expected lines such as {1,3-5}, found \`${value ?? name}\`.`);
  });
}
