import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby, isDraft} from '@docusaurus/utils';
import type {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../lib/check-schema';
import type {Problem} from '../../lib/problem';
import type {YamlSource} from '../../lib/yaml-source';
import {yearFiles} from '../../lib/year-files';
import type {ReadText} from '../../lint/remember';
import type {ArticleText} from './article-text';
import type {Reading} from './body';
import type {FrontMatter} from './front-matter';

/** Where one language's articles are. */
export interface SourceFolder {
  locale: string;
  /** From the site's root. */
  directory: string;
}

/** One article in one language, as its file says. */
export interface ArticleSource {
  locale: string;
  file: string;
  year: number;
  slug: string;
  frontMatter: FrontMatter;
  reading: Reading;
  lineOf: YamlSource['lineOf'];
}

/** What articles are read with. */
export interface Readers {
  /** The schema of front matter in a year's folder. */
  schemaOf: (year: number) => Joi.ObjectSchema;
  readText: ReadText<ArticleText>;
}

interface Readings {
  sources: ArticleSource[];
  problems: Problem[];
}

/** An article's file, from the folder of its language. */
export const articlePath =
  /^(?<year>\d{4})\/(?<slug>[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._-]*)\/index\.mdx?$/u;

/** Reads every article of one language; files whose name begins with `_` are parts of others. */
export async function readFolder(
  siteDir: string,
  folder: SourceFolder,
  readers: Readers,
): Promise<Readings> {
  const files = await Globby('**/*.{md,mdx}', {
    cwd: path.join(siteDir, folder.directory),
    ignore: ['**/_*', '**/_*/**'],
    caseSensitiveMatch: false,
  });
  const readings = await Promise.all(
    files.toSorted().map(async (relative) => {
      const file = path.posix.join(folder.directory, relative);
      return readArticle(
        await readFile(path.join(siteDir, file), 'utf8'),
        file,
        relative,
        folder.locale,
        readers,
      );
    }),
  );
  return merge(readings);
}

/** Reads one article's text: a source if its front matter says all that one needs, and what is wrong with it. */
export function readArticle(
  text: string,
  file: string,
  relative: string,
  locale: string,
  {schemaOf, readText}: Readers,
): Readings {
  const place = articlePath.exec(relative)?.groups;
  if (!place?.['year'] || !place['slug']) {
    const expected = '`<year>/<slug>/index.md` or `index.mdx`, the slug in lower case';
    return {
      sources: [],
      problems: [
        {file, line: 1, found: `an article at \`${relative}\``, expected, rule: 'article-path'},
      ],
    };
  }
  if (yearFiles.includes(place['slug'])) {
    const found = `the slug \`${place['slug']}\`, which is a file of the year's own`;
    const expected = 'another name for the folder';
    return {sources: [], problems: [{file, line: 1, found, expected, rule: 'article-path'}]};
  }
  const {yaml, reading, problems: own} = readText(text, file);
  if (!yaml) {
    return {sources: [], problems: own};
  }
  const year = Number(place['year']);
  const ofFrontMatter = checkSchema(yaml, schemaOf(year));
  const problems = [
    ...ofFrontMatter.map((problem) => ({...problem, rule: 'front-matter'})),
    ...own,
  ];
  if (ofFrontMatter.length > 0) {
    return {sources: [], problems};
  }
  const frontMatter = yaml.value as FrontMatter;
  const {lineOf} = yaml;
  return {
    sources: [{locale, file, year, slug: place['slug'], frontMatter, reading, lineOf}],
    problems,
  };
}

/** Reads every article in every language, and what the files say about each other. */
export async function readFolders(
  siteDir: string,
  folders: readonly SourceFolder[],
  readers: Readers,
): Promise<Readings> {
  return merge(await Promise.all(folders.map((folder) => readFolder(siteDir, folder, readers))));
}

function merge(readings: readonly Readings[]): Readings {
  return {
    sources: readings.flatMap((reading) => reading.sources),
    problems: readings.flatMap((reading) => reading.problems),
  };
}

type Dated = Pick<FrontMatter, 'draft' | 'date'>;

/**
 * Whether an article has a page: a draft has one only in a preview, and so has an article before its day.
 * @param today as `YYYY-MM-DD`
 */
export function isPublished({draft = false, date}: Dated, today: string): boolean {
  return !isDraft({frontMatter: {draft: draft || date > today}});
}

/** Whether an article stands in lists and feeds. */
export function isListed({frontMatter}: ArticleSource): boolean {
  return frontMatter.unlisted !== true;
}
