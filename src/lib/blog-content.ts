import type {BlogContent, BlogPostMetadata} from '@docusaurus/plugin-content-blog';
import type {Root} from 'hast';
import type {Article, ArticleLink, Journal, SeriesPlace} from './journal';
import type {Mark} from './marks';
import type {Progress} from './progress';

/** The name under which Docusaurus keeps the blog's content; the `journal` plugin keeps it, themes rely on it. */
export const blogPluginName = 'docusaurus-plugin-content-blog';

/** What the blog plugin's content holds once the `journal` plugin has read it. */
export interface JournalContent extends BlogContent {
  journal: Journal;
  texts: BuiltTexts;
  /** One for all that works on the built pages at the same time. */
  progress: Progress;
}

/**
 * The texts of built articles by slug, each read once, as long as memory allows: empty until the pages are built, then
 * filled by what reads one first.
 */
export type BuiltTexts = Map<string, WeakRef<Root>>;

/** What an article's page knows about itself. */
export interface ArticleMetadata extends BlogPostMetadata {
  seriesPlace: SeriesPlace | null;
  replay: Article['replay'];
  /** What is to be said of it first. */
  marks: Mark[];
  /** What to read after it. */
  related: ArticleLink[];
  /** The articles that link to it. */
  citedBy: ArticleLink[];
  /** The path of its Markdown copy; null for an unlisted one, which has none. */
  copy: string | null;
  /** Where a reader reports an error; `editUrl` stands among the stock's. */
  reportUrl?: string;
}

/** What every page knows: the pages that exist in some of the languages only. */
export interface JournalGlobalData {
  partial: Journal['partial'];
}

/** All plugins' content, as `allContentLoaded` hands it over. */
interface AllContent {
  [pluginName: string]: {[pluginId: string]: unknown};
}

/**
 * The journal among all plugins' content.
 * @throws if the `journal` plugin is not configured.
 */
export function journalFrom(allContent: AllContent): Journal {
  return contentFrom(allContent).journal;
}

/** The same with all else that the plugin gives. */
export function contentFrom(allContent: AllContent): JournalContent {
  const content = allContent[blogPluginName]?.['default'] as Partial<JournalContent> | undefined;
  if (!content?.journal) {
    throw new Error(
      'Expected the content of the `journal` plugin, found none: list ./src/plugins/journal/index.ts under `plugins` in docusaurus.config.ts.',
    );
  }
  return content as JournalContent;
}
