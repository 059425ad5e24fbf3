import type {Problem} from '../../src/lib/problem';
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
    return rules.flatMap((rule) => problemsOf(file, passage, rule));
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
function masked({text, lines}: Passage, titles: readonly string[]): Passage {
  const hide = (found: string) => opaque.repeat(found.length);
  const withoutTitles = titles.reduce((rest, title) => rest.replaceAll(title, hide), text);
  return {text: withoutTitles.replace(/https?:\/\/[!-~]+|\{#[^}]+\}$/g, hide), lines};
}

function problemsOf(file: string, {text, lines}: Passage, {pattern, expected}: Rule): Problem[] {
  return [...text.matchAll(pattern)].map(({0: {length}, index}) => ({
    file,
    line: lines[index] ?? 1,
    found: `「${excerpt(text, index, length)}」`,
    expected,
  }));
}

/** The match with a few characters around it; what stands for code is shown as a code span. */
function excerpt(text: string, start: number, length: number): string {
  return text
    .slice(Math.max(0, start - 6), start + length + 6)
    .replaceAll(code, '`…`')
    .replaceAll(opaque, '…')
    .replaceAll('\n', '⏎');
}
