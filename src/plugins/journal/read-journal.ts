import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Journal} from '../../lib/journal';
import {ContentError} from '../../lib/problem';
import {readRecordings} from '../../markdown/recordings';
import {isPublished, readFolders, type Readers} from './article-sources';
import {checkTogether} from './cross-checks';
import {frontMatterSchemas} from './front-matter';
import {toJournal} from './journal';
import {toBaseUrls, toSourceFolders} from './locales';
import {readRegistries, type Registries} from './registries';
import {toWords} from './translations';

/**
 * Reads and checks the whole journal, every language of it, and tells it in the context's language.
 * @param directory of the default language's articles and the registries, from the site's root
 * @param labs folder of the labs and their recordings, from the site's root
 * @param readText reads an article's text
 * @throws ContentError with every problem found
 */
export async function readJournal(
  context: LoadContext,
  directory: string,
  labs: string,
  readText: Readers['readText'],
): Promise<{journal: Journal; registries: Registries}> {
  const {siteDir, i18n} = context;
  const {defaultLocale} = i18n;
  const registries = await readRegistries(siteDir, directory, i18n.locales);
  const schemaOf = frontMatterSchemas(registries);
  const folders = toSourceFolders(context, directory);
  const {sources, problems} = await readFolders(siteDir, folders, {schemaOf, readText});
  const all = [...problems, ...checkTogether(sources, defaultLocale)];
  if (all.length > 0) {
    throw new ContentError(all);
  }
  const journal = toJournal({
    locale: i18n.currentLocale,
    defaultLocale,
    baseUrls: toBaseUrls(context),
    sources: sources.filter(isPublished),
    registries,
    words: toWords(context.codeTranslations),
    url: context.siteConfig.url,
    recordings: readRecordings(path.join(siteDir, labs)),
  });
  return {journal, registries};
}
