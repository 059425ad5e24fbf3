import {film, linkEnd, picture} from './to-markdown';
import {token} from './token';

/** Tags that Markdown has no mark for and pages may hold; the lint's rule `raw-html` has the same. */
const kept = new Set(
  'abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure hr i ins kbd li mark ol p q rp rt ruby s samp small strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);
/** Wrappers that say only how something looks, or what a page of another site is. */
const wrappers = new Set(
  'a div span center font section article header footer nav main aside picture source big tt label form button input select option textarea fieldset legend map area img h1 h2 h3 h4 h5 h6 pre link meta base body html head title style script noscript iframe object embed param video audio track canvas svg path g rect circle line marquee strike nobr acronym address dir menu hgroup'.split(
    ' ',
  ),
);
const blocks = new Set(
  'div center section article header footer nav main aside form h1 h2 h3 h4 h5 h6 pre iframe video audio object style script svg'.split(
    ' ',
  ),
);

/**
 * HTML as Markdown says it, without what says only looks; what is no HTML as letters.
 * @param open the address of each link that is open
 * @param isBlock whether it stands in lines of its own
 */
export function rewrite(written: string, open: string[], isBlock: boolean): string {
  const gap = isBlock ? '\n\n' : '';
  const text = written
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(token, (all: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      if (all.startsWith('<!--')) return all.endsWith('-->') ? all : `\\${all}`;
      const name = groups['name'];
      if (name === undefined) return `\\${all}`;
      const lower = name.toLowerCase();
      const attributes = groups['attributes'] ?? '';
      const isClosing = groups['slash'] === '/';
      if (kept.has(lower) && (name === lower || name === name.toUpperCase())) {
        return plain(all, lower, attributes, isClosing);
      }
      // `<T>` and `<Tabs>` are words, or components of another site.
      if (!wrappers.has(lower)) return all.startsWith('</') && isBlock ? '' : `\\${all}`;
      if (lower === 'img' && !isClosing) return gap + picture(attributes) + gap;
      if (lower === 'a') return linkEnd(attributes, isClosing, open);
      if (/^(?:iframe|video|audio|embed|source|object)$/.test(lower) && !isClosing) {
        return film(attributes, gap);
      }
      const level = /^h([1-6])$/.exec(lower)?.[1];
      if (level && !isClosing) return isBlock ? `\n\n${'#'.repeat(Number(level))} ` : '';
      return isBlock && blocks.has(lower) ? '\n\n' : '';
    });
  return isBlock && text !== written && text.includes('](') ? setApart(text) : text;
}

/** Markdown is read inside a block of HTML where blank lines stand around it; a paragraph is one by itself then. */
function setApart(text: string): string {
  return text
    .replace(/<\/?p\b[^>]*>/g, '\n\n')
    .replace(
      /<\/?(?:blockquote|caption|dd|details|dl|dt|figcaption|figure|li|ol|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/g,
      '\n\n$&\n\n',
    );
}

/** A tag without looks and handlers. */
function plain(all: string, name: string, attributes: string, isClosing: boolean): string {
  if (isClosing) return all.toLowerCase();
  const rest = [
    ...attributes.matchAll(
      /\s(?<key>rowspan|colspan|open|start|datetime|title|cite)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+))?/gi,
    ),
  ];
  const words = rest.map(([one]) => one).join('');
  return `<${name}${words}${/\/\s*$/.test(attributes) ? ' /' : ''}>`;
}
