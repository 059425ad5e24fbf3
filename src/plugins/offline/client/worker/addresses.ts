/** The address under which a page is kept: `/2018/?q=x#y` and `/2018.html` are `/2018`. */
export function pageAddress(url: string): string {
  const {origin, pathname} = new URL(url);
  const page = pathname.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '');
  return origin + (page || '/');
}

/** The base URL of the language of a path; undefined for a path that is none of the site's. */
export function languageOf(pathname: string, languages: readonly string[]): string | undefined {
  return languages
    .filter((base) => `${pathname}/`.startsWith(base))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** What a file's address says of it: `hashed` never changes, `start` is of a search index, whose parts are `hashed`, too. */
export function kindOf(
  pathname: string,
  languages: readonly string[],
): 'hashed' | 'start' | 'other' {
  const path = pathname.slice(languageOf(pathname, languages)?.length);
  if (/^(assets|search\/(terms|words|texts|facets))\//.test(path)) return 'hashed';
  return path === 'search/manifest.bin' ? 'start' : 'other';
}

/** Pages that every reader of a language has: where search results, an installed site and a dead end lead. */
export function companionsOf(language: string, origin: string): string[] {
  return ['', 'offline', 'search'].map((path) => pageAddress(origin + language + path));
}

export function startOfIndex(language: string, origin: string): string {
  return `${origin}${language}search/manifest.bin`;
}
