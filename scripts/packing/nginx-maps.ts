import type {Redirect} from '../../src/plugins/old-addresses/redirects';
import type {InlineCode} from './inline-code';
import {filePolicy, pagePolicy, scriptPolicy} from './policy';

interface Known {
  /** The site's. */
  origin: string;
  /** By the path of the page's file. */
  codes: ReadonlyMap<string, InlineCode>;
  /** Hashes of the scripts in all pages. */
  scripts: readonly string[];
  connect: readonly string[];
  moved: readonly Redirect[];
}

/** What deploy/nginx.conf must know of one build, as variables of nginx. */
export function nginxMaps({origin, codes, scripts, connect, moved}: Known): string {
  const policy = pagePolicy({scripts, styles: ['$rings_styles'], connect});
  return `# Written by \`npm run pack\` for one build: goes to the server with it, before deploy/nginx.conf.

map_hash_bucket_size 512;
map_hash_max_size ${4 * (codes.size + moved.length) + 2048};

${toMap('moved', moved.flatMap(toMoved))}

# The styles in each page, by the name of its file.
${toMap(
  'styles',
  [...codes].flatMap(([page, {styles}]) =>
    styles.length > 0 ? [[page, styles.join(' ')] as const] : [],
  ),
)}

# Of a Markdown copy, the page. An address with anything else in it is no copy's, and goes into no header.
map $uri $rings_canonical {
  default "";
  ~^(?<rings_page>/[\\w/-]+)\\.md$ ${quoted(`<${origin}$rings_page>; rel="canonical"`)};
}

map $uri $rings_policy {
  default ${quoted(filePolicy)};
  ~\\.js$ ${quoted(scriptPolicy)};
  ~\\.html$ ${quoted(`${policy}; frame-ancestors 'none'`)};
}
`;
}

/** An address that is no file may have had a slash behind it. */
function toMoved({from, to}: Redirect): (readonly [string, string])[] {
  const address = encodeURI(to);
  return from.endsWith('.html')
    ? [[from, address]]
    : [from, `${from}/`].map((one) => [one, address]);
}

function toMap(name: string, entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};`);
  return [`map $uri $rings_${name} {`, '  default "";', ...lines, '}'].join('\n');
}

/** As nginx reads it; a variable stays one. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
