import type {Problem} from '../../lib/problem';
import {compareOutlines} from '../../lint/outline';
import type {ArticleSource} from './article-sources';

/** The facts an article has once, whatever language it is told in. */
const sharedKeys = ['date', 'tags', 'series', 'order'] as const;

/** What articles that are each well-formed say against one another. */
export function checkTogether(sources: readonly ArticleSource[], defaultLocale: string): Problem[] {
  return [
    ...checkSlugs(sources),
    ...checkTranslations(sources, defaultLocale),
    ...checkOrders(sources),
  ];
}

/** A slug names one article in the whole journal, so that links and old addresses need no year. */
function checkSlugs(sources: readonly ArticleSource[]): Problem[] {
  const firstOf = new Map<string, ArticleSource>();
  return sources.flatMap((source) => {
    const key = `${source.locale} ${source.slug}`;
    const first = firstOf.get(key);
    if (!first) {
      firstOf.set(key, source);
      return [];
    }
    const found = `the slug \`${source.slug}\`, which ${first.file} has already`;
    return [
      {
        file: source.file,
        line: 1,
        found,
        expected: 'a slug no other article has: rename the folder',
        rule: 'one-slug',
      },
    ];
  });
}

function checkTranslations(sources: readonly ArticleSource[], defaultLocale: string): Problem[] {
  const originals = new Map(
    sources.filter(({locale}) => locale === defaultLocale).map((source) => [source.slug, source]),
  );
  return sources.flatMap((source) => {
    const original = originals.get(source.slug);
    if (!original || original.locale === source.locale) {
      return [];
    }
    const facts = sharedKeys.flatMap((key) => {
      const [found, expected] = [source, original].map(
        ({frontMatter}) => JSON.stringify(frontMatter[key]) ?? 'none',
      );
      return found === expected
        ? []
        : [
            {
              file: source.file,
              line: source.lineOf([key]),
              found: `\`${key}\`: ${found}`,
              expected: `${expected}, as in ${original.file}`,
              rule: 'same-facts',
            },
          ];
    });
    return [...facts, ...headings(source, original)];
  });
}

function headings(source: ArticleSource, original: ArticleSource): Problem[] {
  const [own, other] = [source.reading.outline, original.reading.outline];
  return own && other
    ? compareOutlines({file: source.file, outline: own}, {file: original.file, outline: other})
    : [];
}

/** A place on a year's page is one article's, in whatever languages it exists. */
function checkOrders(sources: readonly ArticleSource[]): Problem[] {
  const firstOf = new Map<string, ArticleSource>();
  return sources
    .filter(({frontMatter}) => frontMatter.order !== undefined)
    .flatMap((source) => {
      const key = `${source.year} ${source.frontMatter.order}`;
      const first = firstOf.get(key);
      firstOf.set(key, first ?? source);
      return first && first.slug !== source.slug
        ? [
            {
              file: source.file,
              line: source.lineOf(['order']),
              found: `\`order: ${source.frontMatter.order}\`, which ${first.file} has already`,
              expected: `a place of its own on the page of ${source.year}`,
              rule: 'one-order',
            },
          ]
        : [];
    });
}
