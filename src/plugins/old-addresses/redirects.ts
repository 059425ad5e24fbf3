/** Old addresses by year, as `old-addresses.yml` lists them. */
export type OldAddresses = Record<string, OldYear>;

interface OldYear {
  /** Addresses of the year's index. */
  index: string[];
  /** Patterns of an article's addresses, with `{slug}` where its slug stands. */
  article: string[];
  slugs: string[];
}

/** One old address and the page that answers for it, both below the base URL. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Every old address with its answer: the article, or its year's index while the article is not there.
 * @param pages paths of the pages that exist, below the base URL
 */
export function toRedirects(addresses: OldAddresses, pages: ReadonlySet<string>): Redirect[] {
  return Object.entries(addresses).flatMap(([year, {index, article, slugs}]) => {
    const home = `/${year}`;
    const articles = slugs.flatMap((slug) => {
      const page = `${home}/${slug}`;
      return article.map((pattern) => ({
        from: pattern.replace('{slug}', slug),
        to: pages.has(page) ? page : home,
      }));
    });
    return [...index.map((from) => ({from, to: home})), ...articles];
  });
}
