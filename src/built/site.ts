/** Where the language being built is served. */
export interface Site {
  /** Origin, as `siteConfig.url`. */
  url: string;
  /** Path of this language's home, with a slash at both ends. */
  baseUrl: string;
  trailingSlash: boolean | undefined;
}

/** The absolute address of a permalink, percent-encoded as RFC 3986 wants it. */
export function absoluteUrl(permalink: string, {url}: Pick<Site, 'url'>): string {
  return new URL(permalink, url).href;
}

/**
 * A permalink as a path below the language's output folder: `/en/2018` is `2018`.
 * @throws if the permalink belongs to another language or site.
 */
export function pathBelow(permalink: string, {baseUrl}: Pick<Site, 'baseUrl'>): string {
  if (!permalink.startsWith(baseUrl)) {
    throw new Error(`Expected a permalink below ${baseUrl}, found ${permalink}.`);
  }
  return permalink.slice(baseUrl.length).replace(/\/$/, '');
}

/** The file that holds a page, below the language's output folder; Docusaurus does not encode its name. */
export function pageFile(permalink: string, site: Site): string {
  const path = pathBelow(permalink, site);
  return site.trailingSlash === false ? `${path}.html` : `${path}/index.html`;
}
