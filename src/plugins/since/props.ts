import {groupBy} from '../../lib/group-by';
import type {Article} from '../../lib/journal';
import {sinceSlug, type SinceGlobalData, type SinceNote} from '../../lib/since';
import type {SincePageProps} from './shared/types';

/** An article with the notes that stand in it. */
export interface NotedArticle {
  article: Pick<Article, 'title' | 'permalink' | 'year'>;
  notes: readonly SinceNote[];
}

/** All notes by product and version, those of one version in the order of the articles; and where they stand. */
export function toSincePageProps(all: readonly NotedArticle[]): SincePageProps {
  const noted = all.filter(({notes}) => notes.length > 0);
  const placed = noted.flatMap(({article, notes}) =>
    notes.map((note) => ({...note, permalink: `${article.permalink}#${note.id}`, article})),
  );
  const products = [...groupBy(placed, ({product}) => product)];
  return {
    firstYear: Math.min(...all.map(({article}) => article.year)),
    products: products
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, notes]) => ({
        name,
        id: sinceSlug(name),
        notes: notes
          .toSorted((a, b) => a.version.localeCompare(b.version, 'en', {numeric: true}))
          .map(({version, href, parts, permalink, article: {title}}) => ({
            ...{version, href, parts},
            article: {title, permalink},
          })),
      })),
    articles: noted.map(({article: {title, permalink}, notes}) => ({
      ...{title, permalink},
      notes: notes.map(({id, product, version}) => ({
        ...{product, version},
        permalink: `${permalink}#${id}`,
      })),
    })),
  };
}

/** How many notes stand in the articles of each year that has any. */
export function toSinceGlobalData(all: readonly NotedArticle[]): SinceGlobalData {
  const byYear = groupBy(
    all.flatMap(({article, notes}) => notes.map(() => article.year)),
    (year) => String(year),
  );
  return {counts: Object.fromEntries([...byYear].map(([year, {length}]) => [year, length]))};
}
