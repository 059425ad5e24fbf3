import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import type {Problem} from '../../lib/problem';
import {checkFiles} from '../../lint/file-rules';
import {compareOutlines} from '../../lint/outline';
import type {ReadText} from '../../lint/remember';
import type {PageReading} from './page-reader';
import type {Section} from './sections';

/** Pages of one language, by their path in its folder. */
type Pages = Map<string, PageReading & {file: string}>;

/** What is wrong in sections of the site: in their files, their texts, and between languages. */
export async function readSections(
  siteDir: string,
  sections: readonly Section[],
  readPage: ReadText<PageReading>,
): Promise<Problem[]> {
  const problems = sections.map(async ({directories, texts}) => {
    const files = await Promise.all(directories.map((directory) => filesIn(siteDir, directory)));
    const [originals, ...translations] = await Promise.all(
      directories.map((directory) => readPages(siteDir, directory, texts, readPage)),
    );
    return [
      ...checkFiles(files.flat()),
      ...[originals, ...translations].flatMap((pages) =>
        [...(pages?.values() ?? [])].flatMap((page) => page.problems),
      ),
      ...translations.flatMap((pages) => comparePages(pages, originals)),
    ];
  });
  return (await Promise.all(problems)).flat();
}

async function filesIn(siteDir: string, directory: string) {
  const cwd = path.join(siteDir, directory);
  const found = await Globby('**/*', {cwd, stats: true});
  return found.map((one) => {
    const {path: name, stats} = one as unknown as {path: string; stats?: {size: number}};
    return {file: path.posix.join(directory, name), size: stats?.size ?? 0};
  });
}

async function readPages(
  siteDir: string,
  directory: string,
  texts: string,
  readPage: ReadText<PageReading>,
): Promise<Pages> {
  const names = await Globby(texts, {cwd: path.join(siteDir, directory)});
  const pages = await Promise.all(
    names.toSorted().map(async (name) => {
      const file = path.posix.join(directory, name);
      const text = await readFile(path.join(siteDir, file), 'utf8');
      return [name, {file, ...readPage(text, file)}] as const;
    }),
  );
  return new Map(pages);
}

function comparePages(translations: Pages, originals: Pages | undefined): Problem[] {
  return [...translations].flatMap(([name, {file, outline}]) => {
    const original = originals?.get(name);
    return outline && original?.outline
      ? compareOutlines({file, outline}, {file: original.file, outline: original.outline})
      : [];
  });
}
