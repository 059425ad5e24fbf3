import type {BlogContent, BlogPostMetadata} from '@docusaurus/plugin-content-blog';
import type {Article, ArticleLink, Journal, SeriesPlace} from './journal';

/** The name under which Docusaurus keeps the blog's content; the `journal` plugin keeps it, themes rely on it. */
export const blogPluginName = 'docusaurus-plugin-content-blog';

/** What the blog plugin's content holds once the `journal` plugin has read it. */
export interface JournalContent extends BlogContent {
  journal: Journal;
}

/** What an article's page knows about itself. */
export interface ArticleMetadata extends BlogPostMetadata {
  seriesPlace: SeriesPlace | null;
  replay: Article['replay'];
  /** What to read after it. */
  related: ArticleLink[];
  /** The articles that link to it. */
  citedBy: ArticleLink[];
}

/** What every page knows: the pages that exist in some of the languages only. */
export interface JournalGlobalData {
  partial: Journal['partial'];
}

/**
 * The journal among all plugins' content, as `allContentLoaded` hands it over.
 * @throws if the `journal` plugin is not configured.
 */
export function journalFrom(allContent: {
  [pluginName: string]: {[pluginId: string]: unknown};
}): Journal {
  const content = allContent[blogPluginName]?.['default'] as Partial<JournalContent> | undefined;
  if (!content?.journal) {
    throw new Error(
      'Expected the content of the `journal` plugin, found none: list ./src/plugins/journal/index.ts under `plugins` in docusaurus.config.ts.',
    );
  }
  return content.journal;
}
