import type {Html} from 'mdast';
import {findIn} from '../../../src/lint/find';
import {change, spanOf, type Mend} from './mend';

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
const token =
  /<!--[\s\S]*?(?:-->|$)|<(?<slash>\/?)(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^'"<>])*)>|<(?=[?!/A-Za-z])/g;

/** Writes HTML as Markdown where there is a way, drops what says only looks, and escapes what is no HTML. */
export const html: Mend = {
  id: 'html',
  create(context) {
    // The address of each link that is open, in one paragraph.
    const open: string[] = [];
    return {
      html(node: Html) {
        const {start, end} = spanOf(node);
        const written = context.written(node);
        const isBlock = /\n/.test(written) || isAlone(context.text, start, end);
        const text = rewrite(written, open, isBlock);
        if (text === written) return;
        for (const lost of losses(written)) {
          change(context, {start, end, text: unindent(text, isBlock)}, {...lost});
          return;
        }
      },
    };
  },
};

function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
}

/** Blank lines may make Markdown of what stood indented in HTML, which would then be code. */
function unindent(text: string, isBlock: boolean): string {
  return isBlock ? text.replace(/^[ \t]+/gm, '').replace(/\n{3,}/g, '\n\n') : text;
}

function losses(written: string) {
  const names = [...written.matchAll(token)].flatMap(({groups}) => groups?.['name'] ?? []);
  const harmful = names.find((name) =>
    /^(?:script|style|iframe|object|embed|video|audio|form|input|canvas|svg)$/i.test(name),
  );
  const shown = written.trim().split('\n')[0]?.slice(0, 60) ?? '';
  return [
    {
      found: `HTML, \`${shown.replaceAll('`', "'")}\``,
      now: 'Markdown, without what says only looks',
      ...(harmful && {needsPerson: true}),
    },
  ];
}

function rewrite(written: string, open: string[], isBlock: boolean): string {
  const gap = isBlock ? '\n\n' : '';
  return written
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
      if (lower === 'a') return anchor(attributes, isClosing, open);
      if (/^(?:iframe|video|audio|embed|source|object)$/.test(lower) && !isClosing) {
        return film(attributes, gap);
      }
      const level = /^h([1-6])$/.exec(lower)?.[1];
      if (level && !isClosing) return isBlock ? `\n\n${'#'.repeat(Number(level))} ` : '';
      return isBlock && blocks.has(lower) ? '\n\n' : '';
    });
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

function valueOf(attributes: string, name: string): string {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributes);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

function picture(attributes: string): string {
  const source = valueOf(attributes, 'src') || valueOf(attributes, 'data-src');
  const alt = valueOf(attributes, 'alt').replace(/[[\]\n]/g, ' ');
  return source ? `![${alt}](<${source.replace(/[<>\n]/g, '')}>)` : alt;
}

function anchor(attributes: string, isClosing: boolean, open: string[]): string {
  if (!isClosing) {
    const address = valueOf(attributes, 'href').replace(/[<>\s]/g, '');
    open.push(address);
    return address ? '[' : '';
  }
  const address = open.pop();
  return address
    ? `](${address.replace(/[()]/g, (one) => (encodeURIComponent(one) === one ? (one === '(' ? '%28' : '%29') : one))})`
    : '';
}

function film(attributes: string, gap: string): string {
  const source = (valueOf(attributes, 'src') || valueOf(attributes, 'data')).replace(/[<>\s]/g, '');
  if (!source) return '';
  const address = source.startsWith('//') ? `https:${source}` : source;
  return /^https?:/.test(address) ? `${gap}<${address.replace(/^http:/, 'https:')}>${gap}` : '';
}

/** Escapes tags that are never closed, and those that close nothing. */
export const unclosedHtml: Mend = {
  id: 'unclosed-html',
  create(context) {
    const open: {name: string; start: number}[] = [];
    const optional =
      'p li dt dd tr td th thead tbody tfoot colgroup option rp rt br hr wbr img input link meta col'.split(
        ' ',
      );
    const escape = (start: number, name: string) =>
      change(
        context,
        {start, end: start, text: '\\'},
        {
          found: `the tag \`${name}\`, not paired`,
          now: 'its letters',
          needsPerson: true,
        },
      );
    return {
      html(node) {
        const {start, end} = spanOf(node);
        for (const {text, start: at, groups} of findIn(context, token, start, end)) {
          const name = groups['name'];
          if (text.startsWith('<!--')) {
            if (!text.endsWith('-->')) escape(at, '<!--');
            continue;
          }
          if (name === undefined || optional.includes(name) || text.endsWith('/>')) continue;
          if (groups['slash'] !== '/') open.push({name, start: at});
          else if (open.some((one) => one.name === name)) {
            while (open.length > 0) {
              const last = open.pop();
              if (!last || last.name === name) break;
              escape(last.start, last.name);
            }
          } else escape(at, name);
        }
      },
      end: () => open.forEach((one) => escape(one.start, one.name)),
    };
  },
};
