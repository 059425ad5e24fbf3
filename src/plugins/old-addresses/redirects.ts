/** Old addresses, as `old-addresses.yml` lists them: those of earlier homes by year, and those that moved here. */
export interface OldAddresses {
  [year: `${number}`]: OldYear;
  /** Pages of today by the addresses they had. */
  moved?: Record<string, string>;
}

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
 * Every old address with its answer: the page, or what is nearest above it while it is not there, as an article's year.
 * @param pages paths of the pages that exist, below the base URL
 */
export function toRedirects(
  {moved = {}, ...years}: OldAddresses,
  pages: ReadonlySet<string>,
): Redirect[] {
  const answer = (page: string): string =>
    page === '/' || pages.has(page) ? page : answer(page.replace(/\/[^/]*$/, '') || '/');
  const ofYears = Object.entries(years).flatMap(([year, {index, article, slugs}]) => {
    const home = answer(`/${year}`);
    const articles = slugs.flatMap((slug) =>
      article.map((pattern) => ({
        from: pattern.replace('{slug}', slug),
        to: answer(`/${year}/${slug}`),
      })),
    );
    return [...index.map((from) => ({from, to: home})), ...articles];
  });
  return [...ofYears, ...Object.entries(moved).map(([from, to]) => ({from, to: answer(to)}))];
}
