import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import type {LoadContext} from '@docusaurus/types';
import {readTextWith} from '../../src/plugins/journal/article-text';
import type {Readers} from '../../src/plugins/journal/article-sources';
import {bodyReader} from '../../src/plugins/journal/body';
import {frontMatterSchemas} from '../../src/plugins/journal/front-matter';
import {toSourceFolders} from '../../src/plugins/journal/locales';
import {readRegistries, type Registries} from '../../src/plugins/journal/registries';

/** What commands for writers know of the journal they add to. */
export interface JournalFacts {
  registries: Registries;
  readers: Readers;
  /** Where the articles of each language are, from the site's root. */
  folders: {locale: string; directory: string}[];
  /** The file that has each slug. */
  taken: Map<string, string>;
}

/** Reads the registries, and which slugs are taken. */
export async function readJournalFacts(
  context: Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'>,
): Promise<JournalFacts> {
  const {siteDir, i18n, siteConfig} = context;
  const registries = await readRegistries(siteDir, 'blog', i18n.locales);
  const folders = toSourceFolders(context, 'blog');
  const taken = new Map<string, string>();
  for (const {directory} of folders) {
    const files = await Globby('*/*/index.{md,mdx}', {cwd: path.join(siteDir, directory)});
    for (const file of files) {
      const slug = path.basename(path.dirname(file));
      // The original, where there is one.
      if (!taken.has(slug)) taken.set(slug, path.posix.join(directory, file));
    }
  }
  const readText = readTextWith(bodyReader({url: siteConfig.url}));
  return {
    registries,
    folders,
    taken,
    readers: {schemaOf: frontMatterSchemas(registries), readText},
  };
}
