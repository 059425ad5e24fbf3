import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Built} from '../../built/journal-of';
import {naming, readArticle} from '../../built/read-article';
import {pathBelow} from '../../built/site';
import {copyPath} from '../../lib/copies';
import {ownArticles} from '../../lib/journal';
import {toCopy, type CopyContext} from './to-copy';
import {toList} from './to-list';

/** What one language's copies are made from. */
export interface CopiesJob extends Built, CopyContext {
  /** Path of the handbook. */
  handbook?: string | undefined;
  /** Names of the site's languages, by locale. */
  languages: Readonly<Record<string, string>>;
}

/**
 * Writes the Markdown copy of every article in the journal's own language beside its page, and the list of them,
 * `llms.txt`. An unlisted article has no copy: it is not among the journal's.
 * @throws if a page is missing or cannot be read, naming the file
 */
export async function writeCopies(job: CopiesJob): Promise<void> {
  const {journal, site, outDir, progress} = job;
  const articles = ownArticles(journal.articles, journal.locale);
  await progress.during('Markdown copies', articles.length, async (step) => {
    // One page after another: all of their trees at once would fill the memory.
    for (const article of articles) {
      step();
      const tree = await readArticle(article, job);
      const file = path.join(outDir, pathBelow(copyPath(article.permalink), site));
      await writeFile(
        file,
        naming(file, () => toCopy(article, tree, job)),
      );
    }
  });
  await writeFile(path.join(outDir, 'llms.txt'), toList(job, job.handbook, otherLists(job)));
}

/** Paths of the other languages' lists, by the language's name. */
function otherLists({journal, baseUrls, languages}: CopiesJob): Map<string, string> {
  return new Map(
    Object.entries(baseUrls).flatMap(([locale, baseUrl]): [string, string][] =>
      locale === journal.locale ? [] : [[languages[locale] ?? locale, `${baseUrl}llms.txt`]],
    ),
  );
}
