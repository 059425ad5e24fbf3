import {groupBy} from '../../../../src/lib/group-by';

/** A page as every site gets it: plain Markdown, and what its front matter says. */
export interface Page {
  slug: string;
  title: string;
  description: string;
  /** CommonMark with GitHub's tables, without the title. */
  body: string;
}

export interface Article extends Page {
  /** The year's folder, and the first part of its address. */
  year: number;
  /** `YYYY-MM-DD`. */
  date: string;
  tags: readonly string[];
}

/** The address of an article, the same on every site. */
export function addressOf({year, slug}: Pick<Article, 'year' | 'slug'>): string {
  return `/${year}/${slug}`;
}

/** Articles by year, the newest first. */
export function byYear(articles: readonly Article[]): [number, Article[]][] {
  const years = groupBy(articles, ({year}) => year);
  return [...years].sort(([left], [right]) => right - left);
}

/** A title as Markdown that says just that. */
export function escaped(title: string): string {
  return title.replace(/[[\]<>*_`\\]/g, '\\$&');
}

/** A file of Markdown with front matter. */
export function toFile(frontMatter: Readonly<Record<string, unknown>>, body: string): string {
  // JSON is YAML.
  const lines = Object.entries(frontMatter).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---', '', body.trim(), ''].join('\n');
}
