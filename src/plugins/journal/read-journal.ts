import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Journal} from '../../lib/journal';
import {ContentError} from '../../lib/problem';
import {rules} from '../../lint/rules';
import {readRecordings} from '../../markdown/recordings';
import {isPublished, type ArticleSource, type Readers} from './article-sources';
import {toJournal} from './journal';
import {toBaseUrls} from './locales';
import {readSources} from './read-sources';
import type {Registries} from './registries';
import {toWords} from './translations';

/** What is told of over the page of a preview (src/lint/tell-bundler.ts), which can show the text meanwhile. */
const ofText = new Set([
  ...rules.map(({id}) => id),
  'markdown-syntax',
  'same-headings',
  'link-too-early',
]);

/**
 * Reads and checks the whole journal, every language of it, and tells it in the context's language.
 * @param directory of the default language's articles and the registries, from the site's root
 * @param labs folder of the labs and their recordings, from the site's root
 * @param readText reads an article's text
 * @param today the day to go by, `YYYY-MM-DD`
 * @throws ContentError with every problem found; in a preview, only if one keeps the journal from being told
 */
export async function readJournal(
  context: LoadContext,
  directory: string,
  labs: string,
  readText: Readers['readText'],
  today: string,
): Promise<{journal: Journal; registries: Registries; leftOut: ArticleSource[]}> {
  const {siteDir, i18n} = context;
  const {registries, sources, problems} = await readSources(context, directory, readText, today);
  const isPreview = process.env.NODE_ENV === 'development';
  if (!registries || problems.some(({rule = ''}) => !(isPreview && ofText.has(rule)))) {
    throw new ContentError(problems);
  }
  const isOut = ({frontMatter}: ArticleSource) => isPublished(frontMatter, today);
  const journal = toJournal({
    locale: i18n.currentLocale,
    defaultLocale: i18n.defaultLocale,
    baseUrls: toBaseUrls(context),
    sources: sources.filter(isOut),
    today,
    registries,
    words: toWords(context.codeTranslations),
    url: context.siteConfig.url,
    recordings: readRecordings(path.join(siteDir, labs)),
  });
  return {journal, registries, leftOut: sources.filter((source) => !isOut(source))};
}
