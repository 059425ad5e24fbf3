import type {Root} from 'mdast';
import type {Problem} from '../lib/problem';
import {parseMarkdown} from '../markdown/parse';
import {outlineVisitors, type OutlineEntry} from './outline';
import {parseFinding} from './parse-finding';
import type {Context, Finding, Rule, Source} from './rule';
import {rules as allRules} from './rules';
import {toSource} from './source';
import {walk} from './walk';

/** What rules know beside the text. */
export interface LintOptions {
  /** The site's origin. */
  url: string;
}

/** A text that was looked at. */
export interface Linted {
  /** Null where it cannot be parsed, or should not be. */
  tree: Root | null;
  outline: OutlineEntry[];
  problems: Problem[];
  /** Whether a gate is closed: not even its front matter is worth a look. */
  isUnreadable: boolean;
}

/** Parses a Markdown text once, and lets every rule look at it. */
export function lintText(
  text: string,
  file: string,
  {url}: LintOptions,
  rules: readonly Rule[] = allRules,
): Linted {
  const problems: Problem[] = [];
  const source = toSource(text, file, url);
  const contextOf = ({id}: Rule): Context => ({
    ...source,
    report: (finding: Finding) => problems.push({file, ...finding, rule: id}),
  });
  for (const rule of rules) {
    rule.check?.(contextOf(rule));
    if (rule.isGate && problems.length > 0) {
      return {tree: null, outline: [], problems, isUnreadable: true};
    }
  }
  const parsed = parse(text, source);
  if ('found' in parsed) {
    return {tree: null, outline: [], problems: [...problems, parsed], isUnreadable: false};
  }
  const outline: OutlineEntry[] = [];
  const visitors = rules.flatMap((rule) => rule.create?.(contextOf(rule)) ?? []);
  walk(parsed, [outlineVisitors(source, outline), ...visitors]);
  return {tree: parsed, outline, problems, isUnreadable: false};
}

function parse(text: string, source: Source): Root | Problem {
  try {
    return parseMarkdown(text, source.file);
  } catch (error) {
    return {file: source.file, ...parseFinding(error, source)};
  }
}
