import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby, isDraft} from '@docusaurus/utils';
import type {Problem} from '../../lib/problem';
import type {Body, Reading} from './body';
import {checkCharacters} from './characters';
import {checkSchema} from '../../lib/check-schema';
import {frontMatterSchema, type FrontMatter} from './front-matter';
import type {Registries} from './registries';
import type {ReadText} from './remember';
import {readYaml, type YamlSource} from '../../lib/yaml-source';

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
  registries: Registries;
  readBody: ReadText<Body>;
}

interface Readings {
  sources: ArticleSource[];
  problems: Problem[];
}

const articlePath =
  /^(?<year>\d{4})\/(?<slug>[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._-]*)\/index\.mdx?$/u;
const frontMatterBlock = /^---\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

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

/** Reads one article's text: either a source, or the problems that keep it from being one. */
export function readArticle(
  text: string,
  file: string,
  relative: string,
  locale: string,
  {registries, readBody}: Readers,
): Readings {
  const place = articlePath.exec(relative)?.groups;
  if (!place?.['year'] || !place['slug']) {
    const expected = '`<year>/<slug>/index.md` or `index.mdx`, the slug in lower case';
    return {
      sources: [],
      problems: [{file, line: 1, found: `an article at \`${relative}\``, expected}],
    };
  }
  const block = frontMatterBlock.exec(text);
  if (block?.index !== 0 || block.groups?.['yaml'] === undefined) {
    const expected = 'the file to begin with front matter between two lines of `---`';
    const found = text.startsWith('\u{FEFF}')
      ? 'an invisible byte order mark before the front matter'
      : 'no front matter';
    return {sources: [], problems: [{file, line: 1, found, expected}]};
  }
  const unreadable = checkCharacters(text, file);
  if (unreadable.length > 0) {
    return {sources: [], problems: unreadable};
  }
  const year = Number(place['year']);
  const yaml = readYaml(block.groups['yaml'], file, 2);
  const body = readBody(text, file);
  const problems = [...checkSchema(yaml, frontMatterSchema(registries, year)), ...body.problems];
  if (problems.length > 0) {
    return {sources: [], problems};
  }
  const frontMatter = yaml.value as FrontMatter;
  const {lineOf} = yaml;
  const {reading} = body;
  return {
    sources: [{locale, file, year, slug: place['slug'], frontMatter, reading, lineOf}],
    problems: [],
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

/** Whether an article has a page: a draft has one only while it is being written. */
export function isPublished({frontMatter}: ArticleSource): boolean {
  return !isDraft({frontMatter: {draft: frontMatter.draft ?? false}});
}

/** Whether an article stands in lists and feeds. */
export function isListed({frontMatter}: ArticleSource): boolean {
  return frontMatter.unlisted !== true;
}
