import {contentFrom, type BuiltTexts, type JournalContent} from '../lib/blog-content';
import type {Journal} from '../lib/journal';
import type {Progress} from '../lib/progress';
import type {Site} from './site';

/** What is needed of Docusaurus's `LoadedPlugin`. */
interface LoadedContent {
  name: string;
  options: {id?: string};
  content: unknown;
}

/**
 * The journal among the loaded plugins, as `postBuild` hands them over.
 * @throws if the `journal` plugin is not configured.
 */
export function journalOf(plugins: readonly LoadedContent[]): Journal {
  return contentOf(plugins).journal;
}

/** What says how far the work on the built pages is. */
export function progressOf(plugins: readonly LoadedContent[]): Progress {
  return contentOf(plugins).progress;
}

/** One language of the site as it was built. */
export interface Built {
  journal: Journal;
  texts: BuiltTexts;
  progress: Progress;
  site: Site;
  /** The language's own output folder, holding its built pages. */
  outDir: string;
}

/** What `postBuild` hands over, as far as articles are concerned. */
export function builtOf({
  plugins,
  siteConfig: {url, trailingSlash},
  baseUrl,
  outDir,
}: {
  plugins: readonly LoadedContent[];
  siteConfig: Pick<Site, 'url' | 'trailingSlash'>;
  baseUrl: string;
  outDir: string;
}): Built {
  const {journal, texts, progress} = contentOf(plugins);
  return {journal, texts, progress, site: {url, baseUrl, trailingSlash}, outDir};
}

function contentOf(plugins: readonly LoadedContent[]): JournalContent {
  const allContent: {[name: string]: {[id: string]: unknown}} = {};
  for (const {name, options, content} of plugins) {
    allContent[name] = {...allContent[name], [options.id ?? 'default']: content};
  }
  return contentFrom(allContent);
}
