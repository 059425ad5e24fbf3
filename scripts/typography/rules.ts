import {code, opaque} from './passages';

/** One thing the check refuses in Chinese text, and what it expects there. */
export interface Rule {
  pattern: RegExp;
  expected: string;
  /** What stands there then, where there is no doubt. */
  instead?: string;
}

/** A wrong word, the right one, and longer words that merely contain the wrong one. */
export interface Term {
  wrong: string;
  right: string;
  except?: string[];
}

const han = String.raw`\p{Script=Han}`;
const latin = String.raw`[\p{Script=Latin}\p{Nd}%${code}]`;
/** What a space may stand beside: cells of a table, a heading's id, what is no text. */
const edge = `\\s|${opaque}`;
const wide = '[，。、；：！？「」『』（）《》〈〉]';

/** Spaces and half-width punctuation that WRITING.md forbids in Chinese sentences. */
export const chineseRules: readonly Rule[] = [
  {
    pattern: either(`(?<=${han}) +(?=${latin})`, `(?<=${latin}) +(?=${han})`),
    expected: 'no space between Chinese and Latin text (the page sets it)',
    instead: '',
  },
  {
    pattern: either(
      `(?<=${han}) +(?=${han})`,
      `(?<=${wide}) +(?=[^${edge}])`,
      `(?<=[^${edge}]) +(?=${wide})`,
    ),
    expected: 'no space beside Chinese characters or full-width punctuation',
    instead: '',
  },
  {
    pattern: either(`(?<=[${han}${wide.slice(1, -1)}])\n(?=[${han}\\w${code}「『（《])`),
    expected: 'one line a paragraph (a line break is drawn as a space)',
  },
  {
    pattern: either(
      `(?<=[${han}）」])[,;:!?]`,
      `[,;:!?](?= *${han})`,
      `(?<=[${han}）」])\\.(?!\\w)`,
    ),
    expected: 'full-width punctuation: ，。；：！？……',
  },
  {
    // `iptables(8)` names a manual page.
    pattern: either(
      `(?<=${han}) *\\(`,
      `\\((?=${han})`,
      `(?<=${han})\\)`,
      `(?<!\\w\\(\\d\\w?)\\)(?= *${han})`,
    ),
    expected: 'full-width brackets: （）',
  },
  {
    pattern: either(`(?<=${han}) *["“”]`, `["“”](?= *${han})`),
    expected: 'Chinese quotation marks: 「」『』',
  },
];

/** A rule for each mainland term. */
export function termRules(terms: readonly Term[]): Rule[] {
  return terms.map(({wrong, right, except = []}) => ({
    pattern: new RegExp(`${except.map((word) => notInside(word, wrong)).join('')}${wrong}`, 'gu'),
    expected: right,
    instead: right,
  }));
}

/** A rule for each product name, matched as a whole word outside addresses and paths. */
export function nameRules(names: readonly Term[]): Rule[] {
  return names.map(({wrong, right}) => ({
    pattern: new RegExp(String.raw`(?<![\w./@-])${wrong}(?![\w/@-]|\.\w)`, 'g'),
    expected: right,
    instead: right,
  }));
}

function either(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'gu');
}

/** A condition that holds where `word` does not surround the `wrong` word that begins here. */
function notInside(word: string, wrong: string): string {
  const [before, after] = word.split(wrong);
  if (before === undefined || after === undefined) {
    throw new Error(`terms.yml: expected an exception that contains ${wrong}, found ${word}.`);
  }
  return `(?!(?<=${before})${wrong}${after})`;
}
