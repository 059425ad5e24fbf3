import type {LoadContext} from '@docusaurus/types';
import {ContentError, type Problem} from '../../lib/problem';
import {readFolders, type ArticleSource, type Readers} from './article-sources';
import {checkWaiting} from './check-waiting';
import {checkTogether} from './cross-checks';
import {frontMatterSchemas} from './front-matter';
import {toBaseUrls, toSourceFolders} from './locales';
import {readRegistries, type Registries} from './registries';

/** The journal as its files say. */
export interface Sources {
  /** Null where a registry is wrong: no article can be checked without it. */
  registries: Registries | null;
  sources: ArticleSource[];
  problems: Problem[];
}

/**
 * Reads and checks all that writers wrote, in every language.
 * @param directory of the default language's articles and the registries, from the site's root
 * @param readText reads an article's text
 * @param today the day to go by, `YYYY-MM-DD`
 */
export async function readSources(
  context: Pick<LoadContext, 'siteDir' | 'i18n' | 'siteConfig'>,
  directory: string,
  readText: Readers['readText'],
  today: string,
): Promise<Sources> {
  const {siteDir, i18n, siteConfig} = context;
  try {
    const registries = await readRegistries(siteDir, directory, i18n.locales);
    const schemaOf = frontMatterSchemas(registries);
    const folders = toSourceFolders(context, directory);
    const {sources, problems} = await readFolders(siteDir, folders, {schemaOf, readText});
    const together = checkTogether(sources, i18n.defaultLocale);
    const site = {url: siteConfig.url, baseUrls: toBaseUrls(context)};
    const waiting = checkWaiting(sources, site, today);
    return {registries, sources, problems: [...problems, ...together, ...waiting]};
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return {registries: null, sources: [], problems: [...error.problems]};
  }
}
