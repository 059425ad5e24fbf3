import {isRealDay} from '../../src/lib/real-day';
import type {FrontMatter} from '../../src/plugins/journal/front-matter';
import type {Note} from './note';
import {dayInName, stemOf} from './slug';
import type {Split} from './split-front-matter';
import {translateTags, type TagTable} from './tags';

/** What an import is told beside the texts. */
export interface Choices {
  /** For what tells no day, as `YYYY-MM-DD`. */
  day: string;
  author: string;
  tags: TagTable;
}

/** Front matter as far as it follows from the source's, without the description. */
export type Facts = Omit<FrontMatter, 'description'> & {description?: string};

/** Keys with a place of their own in this module. */
const read = new Set(
  'title date updated lastmod last_update tags tag categories category description excerpt summary subtitle draft published unlisted'.split(
    ' ',
  ),
);

/** Keys that speak of looks and machinery of the other program: nothing is lost with them. */
const looks = new Set(
  'layout comments comment toc mathjax math katex mermaid lang robots image cover thumbnail top_img banner index_img banner_img sidebar_label sidebar_position hide_table_of_contents toc_max_heading_level toc_number aside top sticky copyright reward abbrlink keywords breaks ga gitalk type id pagination_next pagination_prev'.split(
    ' ',
  ),
);

/** Translates the front matter of Hexo, HackMD or Docusaurus. */
export function translateFrontMatter(
  file: string,
  {meta, lineOf}: Pick<Split, 'meta' | 'lineOf'>,
  found: {title?: string; tags: readonly string[]},
  choices: Choices,
): {facts: Facts; notes: Note[]} {
  const notes: Note[] = [];
  const tell = (key: string, what: string, now: string, needsPerson = false) =>
    notes.push({line: lineOf(key), found: what, now, ...(needsPerson && {needsPerson})});
  const title = textOf(meta['title']) || found.title || stemOf(file);
  if (!textOf(meta['title']) && !found.title) {
    tell('title', 'no title', `the file's name, \`${title}\``, true);
  }
  const day = toDay(meta['date']) ?? dayInName(file);
  if (!day) {
    const was = meta['date'] === undefined ? 'no date' : `the date \`${textOf(meta['date'])}\``;
    tell('date', was, `\`${choices.day}\``, true);
  }
  const date = day ?? choices.day;
  const updated = toDay(meta['updated'] ?? meta['lastmod'] ?? meta['last_update']);
  const words = [...wordsOf(meta['tags'] ?? meta['tag']), ...found.tags];
  const categories = wordsOf(meta['categories'] ?? meta['category']);
  const {tags, unknown} = translateTags([...new Set([...words, ...categories])], choices.tags);
  const isLost = tags.length === 1 && tags[0] === choices.tags.fallback;
  for (const one of unknown) {
    tell('tags', `the tag \`${one}\`, not in tags.yml`, 'left out', isLost);
  }
  for (const key of Object.keys(meta)) {
    if (read.has(key)) continue;
    const value = JSON.stringify(meta[key]) ?? '';
    tell(key, `\`${key}: ${value.slice(0, 80)}\``, 'left out', !looks.has(key));
  }
  const description = textOf(meta['description'] ?? meta['excerpt'] ?? meta['summary']);
  const isDraft =
    meta['draft'] === true || meta['published'] === false || /(?:^|\/)_drafts\//.test(file);
  return {
    facts: {
      title: oneLine(title),
      ...(description && {description: oneLine(description)}),
      date,
      ...(updated && updated > date && {last_update: {date: updated}}),
      authors: [choices.author],
      tags,
      ...(isDraft && {draft: true}),
      ...(meta['unlisted'] === true && {unlisted: true}),
    },
    notes,
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A list, or words between commas, of whatever depth. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null) {
    return wordsOf((value as {label?: unknown}).label);
  }
  return textOf(value)
    .split(/[,，、]/)
    .map((one) => one.replace(/^[\s[`"']+|[\s\]`"']+$/g, ''))
    .filter(Boolean);
}

/** The day in any of the ways a date is written: `2018/1/2 10:11`, `2018-01-02T…`. */
function toDay(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return toDay((value as {date?: unknown}).date);
  const {
    year,
    month = '',
    day = '',
  } = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/.exec(textOf(value))?.groups ??
  {};
  const iso = year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (iso && isRealDay(iso)) return iso;
  const time = Date.parse(textOf(value));
  return /[A-Za-z]/.test(textOf(value)) && !Number.isNaN(time)
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;
}
