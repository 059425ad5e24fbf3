import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {toHtml} from 'hast-util-to-html';
import type {Built} from '../../built/journal-of';
import {naming, readArticle} from '../../built/read-article';
import {feedFormats, feedPath} from '../../lib/feed-formats';
import type {Article} from '../../lib/journal';
import {serializers, type FeedFormat} from './formats';
import {toFeedPages, toFeeds} from './to-feeds';

/** What one language's feeds are made from, and how. */
export interface FeedsJob extends Built {
  formats: readonly FeedFormat[];
  /** How many articles a feed has at most. */
  most?: number | undefined;
}

/**
 * Reads the built articles, each once, and writes every feed in every format beside its page.
 * @throws if a page is missing or holds what a feed cannot, naming the file.
 */
export async function writeFeeds(job: FeedsJob): Promise<void> {
  const {journal, site, formats, most, outDir, progress} = job;
  const pages = toFeedPages(journal, site, most);
  // One page after another, of which only the text of the article is kept.
  const html = new Map<string, string>();
  const articles = new Set(pages.flatMap((page): Article[] => page.articles));
  await progress.during('articles for feeds', articles.size, async (step) => {
    for (const article of articles) {
      step();
      html.set(article.slug, toHtml(await readArticle(article, job)).trim());
    }
  });
  const wanted = feedFormats.filter(({format}) => formats.includes(format));
  // One feed after another, too: all of them at once would hold every article several times in memory.
  await progress.during('feeds', pages.length, async (step) => {
    for (const feed of toFeeds(journal, site, html, most)) {
      step();
      const folder = path.join(outDir, feed.folder);
      await mkdir(folder, {recursive: true});
      await Promise.all(
        wanted.map(async ({format, file}) => {
          const target = path.join(folder, file);
          const selfUrl = feedPath(feed.pageUrl, file);
          await writeFile(
            target,
            naming(target, () => serializers[format](feed, selfUrl)),
          );
        }),
      );
    }
  });
}
