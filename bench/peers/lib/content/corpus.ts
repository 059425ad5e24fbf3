import type {Article, Page} from './article';
import {generateArticles} from './generate';
import {ownArticles, ownHandbook} from './own-texts';

/** What all sites of one size are made of. */
export interface Corpus {
  /** All: ours, their Mermaid figures as code, and the added ones. */
  articles: readonly Article[];
  /** What the repository does not have: the measured one and generated ones. */
  added: readonly Article[];
  /** Our handbook, which our site has from the repository. */
  handbook: readonly Page[];
  /** The article whose page is measured: the longest of ours without figures, once more under an address of its own. */
  measured: Article;
  /** Where the same article is with its figures; on our site alone. */
  withFigures: Article;
}

/** The articles of a site of so many, with the measured one beside ours where there are no more than ours. */
export function toCorpus(root: string, size: number): Corpus {
  const own = ownArticles(root, false);
  const withFigures = own.toSorted((a, b) => b.body.length - a.body.length)[0];
  if (!withFigures) throw new Error(`Expected articles in ${root}/blog, found none.`);
  const measured: Article = {
    ...withFigures,
    slug: 'measured',
    title: `${withFigures.title} (measured)`,
  };
  const count = Math.max(0, size - own.length - 1);
  const added = [measured, ...generateArticles(own, count)];
  return {
    articles: [...ownArticles(root, true), ...added],
    added,
    handbook: ownHandbook(root),
    measured,
    withFigures,
  };
}
