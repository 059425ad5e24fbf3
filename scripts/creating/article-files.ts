import path from 'node:path';
import {stringify} from 'yaml';

/** What a new article is to be. */
export interface NewArticle {
  slug: string;
  title: string;
  /** In the other language; the same words where none were given. */
  englishTitle: string;
  /** In both languages; each language's title where none was given. */
  description?: string;
  /** `YYYY-MM-DD` */
  date: string;
  author: string;
  tags: string[];
  series?: string;
  /** Whether the article shows a lab of its name. */
  hasLab: boolean;
}

/** Texts by their paths from the site's root. */
export type Files = Record<string, string>;

/**
 * An article in every language, with the same facts and the same headings. It is a draft: nothing in it could be taken
 * for an article's words, and no build publishes it before its writer takes `draft` out.
 */
export function articleFiles(
  article: NewArticle,
  folders: readonly {locale: string; directory: string}[],
): Files {
  return Object.fromEntries(
    folders.map(({locale, directory}) => [
      path.posix.join(directory, article.date.slice(0, 4), article.slug, 'index.md'),
      toText(article, locale),
    ]),
  );
}

const words: Record<string, Record<'opening' | 'shown' | 'after' | 'sources' | 'later', string>> = {
  'zh-Hant': {
    opening: '具體的問題，一段話。',
    shown: '看它發生',
    after: '年之後',
    sources: '參考資料',
    later: '什麼改變了，附上版本、年份與第一手來源。',
  },
  en: {
    opening: 'The concrete problem, in a paragraph.',
    shown: 'Watch it happen',
    after: 'After',
    sources: 'References',
    later: 'What changed, with version, year and a primary source.',
  },
};

function toText(article: NewArticle, locale: string): string {
  const {slug, title, englishTitle, description, date, author, tags, series, hasLab} = article;
  const isChinese = locale === 'zh-Hant';
  const front = {
    title: isChinese ? title : englishTitle,
    description: description ?? (isChinese ? title : englishTitle),
    date,
    authors: [author],
    tags,
    ...(series !== undefined && {series}),
    draft: true,
  };
  const {opening, shown, after, sources, later} = words[locale] ?? words['en'] ?? {};
  const year = date.slice(0, 4);
  const lab = `## ${shown} {#watch}\n\n::lab{name="${slug}" step="first"}\n\n`;
  const heading = isChinese ? `${year}${after}` : `${after} ${year}`;
  return `---
${stringify(front, {lineWidth: 0})}---

<!-- ${opening} -->

${hasLab ? lab : ''}## ${heading} {#after-${year}}

<!-- ${later} -->

## ${sources} {#references}
`;
}
