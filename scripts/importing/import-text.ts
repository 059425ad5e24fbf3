import {stringify} from 'yaml';
import type {Problem} from '../../src/lib/problem';
import {lintText} from '../../src/lint/lint';
import type {Readers} from '../../src/plugins/journal/article-sources';
import {readArticle} from '../../src/plugins/journal/article-sources';
import {clean, lintRules} from './clean';
import {cut, describe} from './describe';
import {mends} from './mends';
import {anchors} from './mends/anchors';
import {targets, type Resolver} from './mends/targets';
import {otherPrograms} from './mends/other-programs';
import type {Note, Obstacle} from './note';
import type {SourceText} from './read-source';
import {sourceLine} from './traced';

/** An article as it will be written. */
export interface Imported {
  text: string;
  notes: Note[];
  obstacles: Obstacle[];
}

/** What texts are imported with. */
export interface ImportOptions {
  /** The site's origin. */
  url: string;
  readers: Readers;
}

/** Makes an article of a source's text, and checks it as a build would. */
export function importText(
  source: SourceText,
  resolver: Resolver,
  {url, readers}: ImportOptions,
): Imported {
  const {facts} = source;
  const foreign = clean(source.body, {url}, [[otherPrograms]]);
  const body = clean(foreign.traced, {url}, [lintRules, [...mends, targets(resolver)]]);
  const {traced, notes} = clean(body.traced, {url}, [lintRules, mends, [anchors]]);
  const tree = lintText(traced.text, 'index.md', {url}, []).tree;
  const described = facts.description ?? (tree ? describe(tree) : '');
  const description = cut(described) || facts.title;
  const made: Note[] = facts.description
    ? []
    : [{line: 1, found: 'no description', now: `the beginning, \`${description}\``}];
  const {title, date, ...rest} = facts;
  const words = {title: withoutEscapes(title), description: withoutEscapes(description)};
  const front = stringify({...words, date, ...rest}, {lineWidth: 0});
  const text = `---\n${front}---\n\n${traced.text.replace(/^\s+|\s+$/g, '')}\n`;
  const relative = `${date.slice(0, 4)}/${source.slug}/index.md`;
  const {problems} = readArticle(text, relative, relative, source.locale, readers);
  const above = front.split('\n').length + 2 - leading(traced.text);
  const toObstacle = ({line, found, expected, rule}: Problem): Obstacle => ({
    line: line <= above ? 1 : sourceLine(traced, line - above),
    found,
    expected: `${expected}${rule ? ` (${rule})` : ''}`,
  });
  return {
    text,
    notes: [...source.notes, ...foreign.notes, ...body.notes, ...notes, ...made],
    obstacles: problems.map(toObstacle),
  };
}

/** Words that look the same where front matter must have no such signs (src/plugins/journal/front-matter.ts). */
function withoutEscapes(words: string): string {
  return words.replace(/\\(?=[0-9ux])/g, '＼');
}

/** How many blank lines at the beginning were left out. */
function leading(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? '').split('\n').length - 1;
}
