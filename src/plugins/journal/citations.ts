/** Where an article is written: what its relative links start from. */
export interface Place {
  /** Path of its page, base URL included, such as `/en/2018/dns`. */
  permalink: string;
  /** The site's origin. */
  url: string;
}

/** The page of an article, as an address names it. */
export interface Target {
  /** Path of the page, base URL included, without a fragment. */
  path: string;
  slug: string;
}

const articlePath = /\/(?<year>\d{4})\/(?<slug>[^/]+)$/;

/**
 * The page of the site that a link leads to, if its address is such as articles have. A link may be a path, an address
 * of the site, or a file (`../dns/index.mdx`, `@site/blog/…`).
 */
export function targetOf(link: string, {permalink, url}: Place): Target | null {
  const file = /\.mdx?(?:[?#]|$)/.test(link);
  // A file's links start from its own folder, a page's from the page.
  const base = `${url}${encodeURI(permalink)}${file ? '/index.mdx' : ''}`;
  const address = link.replace(/^@site\/(?=blog\/)/, '/');
  const target = URL.canParse(address, base) ? new URL(address, base) : null;
  if (target?.origin !== new URL(url).origin) return null;
  const path = decodeURIComponent(target.pathname).replace(/\/(?:index\.mdx?)?$/, '');
  const slug = articlePath.exec(path)?.groups?.['slug'];
  return slug === undefined ? null : {path, slug};
}

/**
 * The articles that an article's links lead to, in any language, each once and never itself: the slugs in order of
 * appearance.
 * @param known slugs of all articles
 */
export function citedSlugs(
  links: readonly string[],
  place: Place,
  known: ReadonlySet<string>,
): string[] {
  const own = place.permalink.slice(place.permalink.lastIndexOf('/') + 1);
  const slugs = links.flatMap((link) => targetOf(link, place)?.slug ?? []);
  return [...new Set(slugs)].filter((slug) => slug !== own && known.has(slug));
}
