import {groupBy} from '../../lib/group-by';
import {
  compareInSeries,
  compareInYear,
  compareNewestFirst,
  type Article,
  type Collection,
  type Journal,
} from '../../lib/journal';
import {marksOf} from '../../lib/marks';
import {replayOf} from '../../lib/replay';
import type {Recording} from '../../lib/recording';
import {isListed, type ArticleSource} from './article-sources';
import {citedSlugs} from './citations';
import {permalinkOf} from './locales';
import {inLocale, type Registries} from './registries';
import type {Words} from './translations';

export interface JournalInput {
  /** The language the journal is told in. */
  locale: string;
  defaultLocale: string;
  /** Each language's base URL, such as `/` and `/en/`. */
  baseUrls: Readonly<Record<string, string>>;
  /** Those that have a page, unlisted ones included. */
  sources: readonly ArticleSource[];
  /** `YYYY-MM-DD` */
  today: string;
  registries: Registries;
  words: Words;
  /** The site's origin. */
  url: string;
  /** The recording of each lab that has one. */
  recordings: Readonly<Record<string, Pick<Recording, 'class' | 'environment'>>>;
}

/** The journal in one language: an article without a translation is listed in the language it has. */
export function toJournal(input: JournalInput): Journal {
  const {locale, baseUrls, registries, words} = input;
  const articles = toArticles(input).toSorted((a, b) => b.year - a.year || compareInYear(a, b));
  const baseUrl = baseUrls[locale] ?? '/';
  return {
    locale,
    title: words.title,
    description: words.description,
    authors: Object.values(registries.authors).map(({name}) => ({name: inLocale(name, locale)})),
    articles,
    partial: toPartial(input),
    collections: [
      ...toYears(articles, baseUrl, words),
      ...toSeries(articles, baseUrl, registries, locale),
      ...toTags(articles, baseUrl, registries, locale),
    ],
  };
}

function toArticles(input: JournalInput): Article[] {
  const {locale, defaultLocale, sources} = input;
  const slugs = new Set(sources.map(({slug}) => slug));
  const bySlug = groupBy(sources.filter(isListed), (source) => source.slug);
  return [...bySlug.values()].flatMap((translations) => {
    const preferred = [locale, defaultLocale, ...translations.map((source) => source.locale)];
    const source = preferred.flatMap(
      (wanted) => translations.find((one) => one.locale === wanted) ?? [],
    )[0];
    return source ? [toArticle(source, input, slugs)] : [];
  });
}

function toPartial({sources, baseUrls}: JournalInput): Journal['partial'] {
  const locales = Object.keys(baseUrls);
  const byPath = groupBy(sources, ({year, slug}) => `${year}/${slug}`);
  const existing = [...byPath].map(([path, translations]): [string, string[]] => [
    path,
    translations.map(({locale}) => locale),
  ]);
  return Object.fromEntries(existing.filter(([, those]) => those.length < locales.length));
}

function toArticle(
  source: ArticleSource,
  {baseUrls, registries, url, recordings, today}: JournalInput,
  slugs: ReadonlySet<string>,
): Article {
  const {locale, year, slug, frontMatter, reading} = source;
  const {title, description, date, last_update: lastUpdate, order, tags, series} = frontMatter;
  const permalink = permalinkOf(source, baseUrls);
  const links = reading.links.map((link) => link.url);
  const marks = marksOf(frontMatter, today);
  return {
    slug,
    year,
    title,
    description,
    date,
    updated: lastUpdate?.date ?? date,
    order: order ?? null,
    tags,
    series: series ?? null,
    icon: tags.flatMap((tag) => registries.tags[tag]?.icon ?? [])[0] ?? 'article',
    minutes: reading.minutes,
    cites: citedSlugs(links, {permalink, url}, slugs),
    replay: replayOf(reading.labs.flatMap((lab) => recordings[lab] ?? [])),
    notes: reading.notes,
    locale,
    permalink,
    ...(marks.length > 0 && {marks}),
  };
}

function toYears(articles: readonly Article[], baseUrl: string, words: Words): Collection[] {
  const years = [...new Set(articles.map((article) => article.year))];
  return years.map((year) => ({
    kind: 'year',
    id: String(year),
    title: String(year),
    description: words.yearDescription(year),
    permalink: `${baseUrl}${year}`,
    slugs: articles.filter((article) => article.year === year).map((article) => article.slug),
  }));
}

function toSeries(
  articles: readonly Article[],
  baseUrl: string,
  registries: Registries,
  locale: string,
): Collection[] {
  return Object.entries(registries.series).flatMap(([id, {title, description}]) => {
    const slugs = articles
      .filter((article) => article.series === id)
      .toSorted(compareInSeries)
      .map((article) => article.slug);
    const words = {title: inLocale(title, locale), description: inLocale(description, locale)};
    return slugs.length > 0
      ? [{kind: 'series', id, ...words, permalink: `${baseUrl}series/${id}`, slugs}]
      : [];
  });
}

function toTags(
  articles: readonly Article[],
  baseUrl: string,
  registries: Registries,
  locale: string,
): Collection[] {
  return Object.entries(registries.tags).flatMap(([id, {label, description}]) => {
    const slugs = articles
      .filter((article) => article.tags.includes(id))
      .toSorted(compareNewestFirst)
      .map((article) => article.slug);
    const words = {title: inLocale(label, locale), description: inLocale(description, locale)};
    return slugs.length > 0
      ? [{kind: 'tag', id, ...words, permalink: `${baseUrl}tags/${id}`, slugs}]
      : [];
  });
}
