import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {onTestFinished} from 'vitest';
import type {Article, Collection, Journal} from '../journal';
import type {Progress} from '../progress';

/** What the tests of several folders are made of: one value of each shape, to override. */
export function article(slug: string, given: Partial<Article> = {}): Article {
  const {year = 2018, date = `${year}-03-01`, locale = 'zh-Hant'} = given;
  return {
    slug,
    year,
    title: `On ${slug}`,
    description: `About ${slug}`,
    date,
    updated: date,
    order: null,
    tags: [],
    series: null,
    icon: 'article',
    minutes: 1,
    cites: [],
    replay: null,
    notes: [],
    locale,
    permalink: `/${year}/${slug}`,
    ...given,
  };
}

const folders = {year: '', series: 'series/', tag: 'tags/'};

export function collection(
  kind: Collection['kind'],
  id: string,
  given: Partial<Collection> = {},
): Collection {
  const permalink = `/${folders[kind]}${id}`;
  return {kind, id, title: `The ${id}`, description: `All ${id}`, permalink, slugs: [], ...given};
}

export function journal(given: Partial<Journal> = {}): Journal {
  return {
    locale: 'zh-Hant',
    title: '年輪',
    description: '一年一環',
    authors: [{name: '編輯室'}],
    articles: [],
    partial: {},
    collections: [],
    ...given,
  };
}

/** Slugs in order: what a test of an order reads. */
export function slugsOf(items: readonly {slug: string}[]): string[] {
  return items.map(({slug}) => slug);
}

/** A folder with these files, gone when the test is over. */
export async function folderOf(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'rings-'));
  onTestFinished(() => rm(directory, {recursive: true}));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  return directory;
}

/** A plugin's `validateOptions` as Docusaurus calls it, with whatever a site's config says. */
export function validated<Options, PluginOptions>(
  validateOptions: (given: {
    validate: typeof normalizePluginOptions;
    options: Options;
  }) => PluginOptions,
  options?: unknown,
): PluginOptions {
  return validateOptions({validate: normalizePluginOptions, options: options as Options});
}

/** Progress as words, each state of a piece of work after the other. */
export function toldTo(said: string[]): Progress {
  return {
    async during(what, total, work) {
      let done = 0;
      const tell = (name: string) =>
        said.push(total === undefined ? name : `${done}/${total} ${name}`);
      tell(what);
      return work((name = what) => {
        done += 1;
        tell(name);
      });
    },
  };
}
