import type {Edit, Problem} from '../../src/lib/problem';
import {nowhere} from './origins';
import {code, markdownPassages, opaque} from './passages';
import type {Passage} from './passages';
import {chineseRules, nameRules, termRules} from './rules';
import type {Rule, Term} from './rules';
import {yamlPassages} from './yaml-passages';

/** What the check knows besides the rules: the words of terms.yml and the titles nobody may change. */
export interface Knowledge {
  terms: Term[];
  names: Term[];
  titles: string[];
}

/** Every typographic problem in one file. `file` is its path from the site's root and tells its format. */
export function typographyProblems(file: string, source: string, known: Knowledge): Problem[] {
  const chinese = [...chineseRules, ...termRules(known.terms)];
  const everywhere = nameRules(known.names);
  return passagesIn(file, source).flatMap((original) => {
    const passage = masked(original, known.titles);
    const rules = isChinese(file, passage) ? [...chinese, ...everywhere] : everywhere;
    return rules.flatMap((rule) => problemsOf(file, source, passage, rule));
  });
}

function passagesIn(file: string, source: string): Passage[] {
  return /\.ya?ml$/.test(file)
    ? yamlPassages(source, {firstLine: 1, skipKeys: []})
    : markdownPassages(source, file.endsWith('.mdx'));
}

/** English text may quote Chinese words in English typography. */
function isChinese(file: string, {text}: Passage): boolean {
  return !file.startsWith('i18n/en/') && /\p{Script=Han}/u.test(text);
}

/** Hides article titles, addresses and heading ids, which are what they are, without moving anything. */
function masked({text, ...places}: Passage, titles: readonly string[]): Passage {
  const hide = (found: string) => opaque.repeat(found.length);
  const withoutTitles = titles.reduce((rest, title) => rest.replaceAll(title, hide), text);
  return {text: withoutTitles.replace(/https?:\/\/[!-~]+|\{#[^}]+\}$/g, hide), ...places};
}

function problemsOf(file: string, source: string, passage: Passage, rule: Rule): Problem[] {
  const {text, lines, origins} = passage;
  const {pattern, expected, instead} = rule;
  return [...text.matchAll(pattern)].map(({0: {length}, index}) => {
    const edit = editOf(source, origins.slice(index, index + length), instead);
    return {
      file,
      line: lines[index] ?? 1,
      found: `「${excerpt(text, index, length)}」`,
      expected,
      ...(edit && {fix: [edit]}),
    };
  });
}

/** Whether what stands on both sides of a space would become other marks than it is, or an address no link. */
function needsSpace(source: string, start: number, end: number): boolean {
  return (
    /[*_~]/.test(source.slice(start - 1, start)) ||
    /^(?:[*_~]|www\.)/.test(source.slice(end, end + 4))
  );
}

/** The edit of characters that stand in the file as they are read, one after the other. */
function editOf(source: string, origins: number[], instead?: string): Edit | undefined {
  const [start = nowhere] = origins;
  const end = start + origins.length;
  const isWritten = start !== nowhere && origins.every((at, index) => at === start + index);
  if (instead === undefined || !isWritten) return undefined;
  return instead === '' && needsSpace(source, start, end) ? undefined : {start, end, text: instead};
}

/** The match with a few characters around it; what stands for code is shown as a code span. */
function excerpt(text: string, start: number, length: number): string {
  return text
    .slice(Math.max(0, start - 6), start + length + 6)
    .replaceAll(code, '`…`')
    .replaceAll(opaque, '…')
    .replaceAll('\n', '⏎');
}
