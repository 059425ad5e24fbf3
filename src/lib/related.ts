import {compareText} from './compare-text';
import {groupBy} from './group-by';
import type {Article, Journal} from './journal';

/** What decides to what an article is related. */
type Subject = Pick<Article, 'slug' | 'tags' | 'series' | 'date'>;

/** The articles with one list of tags, by date, then slug. */
interface Kind {
  tags: readonly string[];
  articles: readonly Article[];
}

/**
 * Articles to read after another one, the nearest in subject first: a shared tag weighs the more the fewer articles have
 * it. Those of the same series are left out, as the series leads to them; equals stand by nearness in time, then slug.
 * What all articles of a journal need is made once, and compared are lists of tags rather than articles.
 * @returns for one article those related to it, at most `limit`
 */
export function relatedIn({
  articles,
}: Pick<Journal, 'articles'>): (article: Subject, limit?: number) => Article[] {
  const byDay = articles.toSorted((a, b) => compareText(a.date, b.date) || compareSlugs(a, b));
  const kinds = [...groupBy(byDay, ({tags}) => keyOf(tags)).values()].map((those): Kind => ({
    tags: those[0]?.tags ?? [],
    articles: those,
  }));
  const kindsWith = groupBy(
    kinds.flatMap((kind) => kind.tags.map((tag) => ({tag, kind}))),
    ({tag}) => tag,
  );
  const weights = new Map(
    [...kindsWith].map(([tag, those]) => [
      tag,
      1 / those.reduce((sum, {kind}) => sum + kind.articles.length, 0),
    ]),
  );
  const known = new Map<string, Kind[][]>();

  /** The kinds that share a tag, the nearest first, together those that share equally much. */
  function kindsNear(tags: readonly string[]): Kind[][] {
    const near = new Set(tags.flatMap((tag) => (kindsWith.get(tag) ?? []).map(({kind}) => kind)));
    const byScore = groupBy(near, (kind) =>
      tags.reduce((sum, tag) => sum + (kind.tags.includes(tag) ? (weights.get(tag) ?? 0) : 0), 0),
    );
    return [...byScore].toSorted(([a], [b]) => b - a).map(([, those]) => those);
  }

  return (article, limit = 3) => {
    const key = keyOf(article.tags);
    const near = known.get(key) ?? kindsNear(article.tags.toSorted());
    known.set(key, near);
    const found: Article[] = [];
    for (const equals of near) {
      if (found.length >= limit) break;
      const nearest = equals
        .flatMap((kind) => nearestTo(article, kind.articles, limit - found.length))
        .toSorted((a, b) => distance(a, article) - distance(b, article) || compareSlugs(a, b));
      found.push(...nearest.slice(0, limit - found.length));
    }
    return found;
  };
}

/** The articles that are nearest in time and no part of the same series, at least `limit` if there are as many. */
function nearestTo(article: Subject, byDay: readonly Article[], limit: number): Article[] {
  let after = firstFrom(article.date, byDay);
  let before = after - 1;
  const found: Article[] = [];
  for (let last = 0; ;) {
    const [earlier, later] = [byDay[before], byDay[after]];
    const next =
      !later || (earlier && distance(earlier, article) < distance(later, article))
        ? earlier
        : later;
    // Those that are as near as the last one may stand before it by their slug.
    if (!next || (found.length >= limit && distance(next, article) > last)) {
      return found;
    }
    if (next === earlier) before -= 1;
    else after += 1;
    if (next.slug !== article.slug && (!next.series || next.series !== article.series)) {
      found.push(next);
      last = distance(next, article);
    }
  }
}

/** Where the first of these days or a later one stands. */
function firstFrom(date: string, byDay: readonly Article[]): number {
  let [low, high] = [0, byDay.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byDay[middle]?.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(one: Pick<Article, 'date'>, other: Pick<Article, 'date'>): number {
  return Math.abs(Date.parse(one.date) - Date.parse(other.date));
}

function keyOf(tags: readonly string[]): string {
  return tags.toSorted().join('\n');
}

function compareSlugs(a: Pick<Article, 'slug'>, b: Pick<Article, 'slug'>): number {
  return a.slug.localeCompare(b.slug, 'en');
}

/** For each slug the articles whose text links to it, in the journal's order; an article's links to itself are none. */
export function citationsIn({articles}: Pick<Journal, 'articles'>): Map<string, Article[]> {
  const links = articles.flatMap((one) =>
    [...new Set(one.cites)].filter((slug) => slug !== one.slug).map((slug) => ({slug, one})),
  );
  return new Map(
    [...groupBy(links, ({slug}) => slug)].map(([slug, those]) => [slug, those.map(({one}) => one)]),
  );
}
