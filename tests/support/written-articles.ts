import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {defaultLocale} from './site';
import type {Locale} from './site';

/** An article as its writer left it: read here on purpose without the plugins that tests check with it. */
export interface WrittenArticle {
  locale: Locale;
  year: string;
  slug: string;
  /** As the language's own base URL continues: `2018/cert-manager`. */
  path: string;
  title: string;
  description: string;
  date: string;
  updated: string;
  order: number | undefined;
  series: string | undefined;
  tags: string[];
  /** The Markdown below the front matter. */
  body: string;
}

interface FrontMatter {
  title: string;
  description: string;
  date: string;
  last_update?: {date: string};
  order?: number;
  series?: string;
  tags: string[];
  draft?: boolean;
  unlisted?: boolean;
}

/** The listed articles written in a language, in no particular order. */
export function writtenArticles(site: string, locale: Locale): WrittenArticle[] {
  const folder = join(
    site,
    locale === defaultLocale ? 'blog' : `i18n/${locale}/docusaurus-plugin-content-blog`,
  );
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /^\d{4}\/[^/]+\/index\.mdx?$/.test(file))
    .flatMap((file) => {
      const [year = '', slug = ''] = file.split('/');
      const [, header = '', body = ''] =
        /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      const frontMatter = parse(header) as FrontMatter;
      const {title, description, date, order, series, tags, draft, unlisted} = frontMatter;
      const updated = frontMatter.last_update?.date ?? date;
      const path = `${year}/${slug}`;
      return draft || unlisted
        ? []
        : [
            {
              locale,
              year,
              slug,
              path,
              title,
              description,
              date,
              updated,
              order,
              series,
              tags,
              body,
            },
          ];
    });
}
