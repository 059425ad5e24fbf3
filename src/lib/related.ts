import {groupBy} from './group-by';
import type {Article, Journal} from './journal';

/**
 * Articles to read after this one, the nearest in subject first: a shared tag weighs the more the fewer articles have
 * it. Those of the same series are left out, as the series leads to them; equals stand by nearness in time, then slug.
 * @param limit how many at most
 */
export function relatedTo(
  {articles}: Pick<Journal, 'articles'>,
  article: Pick<Article, 'slug' | 'tags' | 'series' | 'date'>,
  limit = 3,
): Article[] {
  const pairs = articles.flatMap((one) => one.tags.map((tag) => ({tag, slug: one.slug})));
  const members = groupBy(pairs, ({tag}) => tag);
  const weightOf = (tag: string) => 1 / (members.get(tag)?.length ?? 1);
  const distance = (one: Article) => Math.abs(Date.parse(one.date) - Date.parse(article.date));
  return articles
    .filter(({slug, series}) => slug !== article.slug && (!series || series !== article.series))
    .map((one) => {
      const shared = one.tags.filter((tag) => article.tags.includes(tag));
      return {one, score: shared.reduce((sum, tag) => sum + weightOf(tag), 0)};
    })
    .filter(({score}) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        distance(a.one) - distance(b.one) ||
        a.one.slug.localeCompare(b.one.slug, 'en'),
    )
    .slice(0, limit)
    .map(({one}) => one);
}

/** The articles whose text links to this one, in the journal's order. */
export function citing({articles}: Pick<Journal, 'articles'>, slug: string): Article[] {
  return articles.filter((one) => one.slug !== slug && one.cites.includes(slug));
}
