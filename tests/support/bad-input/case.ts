/** Something a writer does: a file of the site, and what becomes of it. */
export interface BadInput {
  name: string;
  /** Of an article in Chinese; a whole path from the site's root where it is something else. */
  file: string;
  text: string;
}

/** Input that is refused: in which line, with which words. */
export interface Refused extends BadInput {
  line: number;
  rule: string;
  said: string;
}

const frontMatter = {
  title: '一篇',
  description: '一句話。',
  date: '2018-02-03',
  authors: '[editors]',
  tags: '[linux]',
};

/** The line of the file on which the body of `articleOf` begins. */
export const bodyLine = 9;

/** An article: lines of front matter besides those that must be, or without those that are null, and a body. */
export function articleOf(body: string, lines: Record<string, string | null> = {}): string {
  const written = Object.entries({...frontMatter, ...lines}).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return ['---', ...written, '---', '', body, ''].join('\n');
}

/** A place for a case of its own among the articles of 2018. */
export function fileOf(index: number, kind: string, extension = 'md'): string {
  return `blog/2018/${kind}-${index + 1}/index.${extension}`;
}

type Row = [name: string, body: string, line: number, rule: string, said: string];

/** Cases of one kind in the body of an article; lines are those of the body, from 1. */
export function bodies(
  kind: string,
  rows: readonly Row[],
  extension: 'md' | 'mdx' = 'md',
): Refused[] {
  return rows.map(([name, body, line, rule, said], index) => ({
    name: extension === 'mdx' ? `${name} (MDX)` : name,
    file: fileOf(index, kind, extension),
    text: articleOf(body),
    line: bodyLine - 1 + line,
    rule,
    said,
  }));
}
