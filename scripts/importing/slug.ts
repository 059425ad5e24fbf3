import path from 'node:path';

const dated = /^(?<date>\d{4}-\d{1,2}-\d{1,2})[-_ ]*/;

/** A file's name without date and ending; of `2018-01-02-foo/index.md`, the folder's. */
export function stemOf(file: string): string {
  const stem = path.basename(file).replace(/\.[^.]+$/, '');
  return /^(?:index|readme)$/i.test(stem) && file.includes('/')
    ? path.basename(path.dirname(file))
    : stem;
}

/** The day that a file's name or folders tell, as `YYYY-MM-DD`. */
export function dayInName(file: string): string | undefined {
  const {year, month, day} =
    /(?<!\d)(?<year>(?:19|20)\d{2})[-_/](?<month>\d{1,2})[-_/](?<day>\d{1,2})(?!\d)/.exec(file)
      ?.groups ?? {};
  return year && month && day
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

/** Words as the last part of an address: lower case, joined by `-`. Letters of Chinese stay. */
export function toSlug(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** The slug of an imported file: its name's, or its title's where the name says nothing. */
export function slugOf(file: string, title: string): string {
  return toSlug(stemOf(file).replace(dated, '')) || toSlug(title) || 'untitled';
}
