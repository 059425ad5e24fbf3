import {headers, keeping, strictTransport} from './headers';
import {pagePolicy} from './policy';

/** Folders of files with a hash in their names, below a language's base URL. */
const hashed = ['assets', 'search/terms', 'search/texts', 'search/words', 'search/facets'];

interface Known {
  /** Hashes of the scripts in all pages. */
  scripts: readonly string[];
  connect: readonly string[];
  /** Base URLs. */
  languages: readonly string[];
}

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. One policy is for all pages there, and hashes of all
 * their styles are more than a line may hold: any style may stand in a page.
 */
export function hostHeaders({scripts, connect, languages}: Known): string {
  const policy = pagePolicy({scripts, styles: ["'unsafe-inline'"], connect});
  const all = {
    ...headers,
    'Strict-Transport-Security': strictTransport,
    'Content-Security-Policy': `${policy}; style-src-attr 'none'; frame-ancestors 'none'`,
    'Cache-Control': keeping.asked,
  };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
  const forever = languages.flatMap((language) =>
    hashed.map(
      // Cloudflare joins values of two rules unless the first is taken back.
      (folder) => `${language}${folder}/*\n  ! Cache-Control\n  Cache-Control: ${keeping.forever}`,
    ),
  );
  const copies = '/*.md\n  Content-Type: text/markdown; charset=utf-8';
  return ['/*', ...lines, ...forever, copies, ''].join('\n');
}
