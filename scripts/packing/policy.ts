import {headers} from './headers';

/** What a page may do besides showing itself. */
export interface Policy {
  /** Hashes of scripts in the page. */
  scripts: readonly string[];
  /** Hashes of styles in the page, or what a server puts there. */
  styles: readonly string[];
  /** Other origins that scripts may ask. */
  connect: readonly string[];
}

/** Of what is no page: a picture or a feed opened by itself runs nothing. Browsers show XML by styles and marks of their own. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** Of a script: a worker, unlike a script in a page, is held to the policy of its own file. */
export const scriptPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/**
 * A page's Content-Security-Policy, but for who may frame it, which only a header may say: nothing but its own scripts,
 * styles, pictures and search index, and the code that stood in it when it was built.
 */
export function pagePolicy({scripts, styles, connect}: Policy): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    // Icons in style rules are `data:`.
    "img-src 'self' data:",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

const referrer = `<meta name="referrer" content="${headers['Referrer-Policy']}">`;
const policies =
  /<meta http-equiv="Content-Security-Policy" content="[^"]*">(?:<meta name="referrer" content="[^"]*">)?/;
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * A page with its policy in it, and what other sites learn of its readers, for hosts that send no headers.
 * @throws if the page does not begin as ours do
 */
export function withPolicy(html: string, policy: string): string {
  const bare = html.replace(policies, '');
  const [begin] = charset.exec(bare) ?? [];
  if (begin === undefined) {
    throw new Error(`Expected <meta charset=utf-8> in a page, found none: ${bare.slice(0, 80)}`);
  }
  return bare.replace(
    begin,
    () => `${begin}<meta http-equiv="Content-Security-Policy" content="${policy}">${referrer}`,
  );
}
