import type {Article} from '../../lib/journal';
import type {SinceNote} from '../../lib/since';
import type {NoteProp, SincePageProps} from './shared/types';

/** An article with the notes that stand in it. */
export interface NotedArticle {
  article: Pick<Article, 'title' | 'permalink' | 'year'>;
  notes: readonly SinceNote[];
}

/** All notes by product and version; of one version in the order of the articles. */
export function toSincePageProps(articles: readonly NotedArticle[]): SincePageProps {
  const products = new Map<string, NoteProp[]>();
  for (const {article, notes} of articles) {
    for (const {id, product, version, href, parts} of notes) {
      const {title, permalink} = article;
      const note = {version, href, parts, article: {title, permalink: `${permalink}#${id}`}};
      products.set(product, [...(products.get(product) ?? []), note]);
    }
  }
  return {
    firstYear: Math.min(...articles.map(({article}) => article.year)),
    products: [...products]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, notes]) => ({
        name,
        notes: notes.toSorted((a, b) => a.version.localeCompare(b.version, 'en', {numeric: true})),
      })),
  };
}
