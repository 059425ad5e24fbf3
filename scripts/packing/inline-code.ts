import {createHash} from 'node:crypto';
import {Parser} from 'htmlparser2';

/** Hashes of what stands in a page, as a Content-Security-Policy names them: `'sha256-…'`. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

/** Scripts in a page that browsers run; other types are data, such as JSON-LD. */
const runs = /^(|module|(text|application)\/javascript)$/;

/** The scripts and styles that stand in a page itself, each once. */
export function inlineCode(html: string): InlineCode {
  const found = {script: new Set<string>(), style: new Set<string>()};
  let text: string | undefined;
  const parser = new Parser({
    onopentag(tag, {src, type = ''}) {
      if (tag === 'style' || (tag === 'script' && src === undefined && runs.test(type))) text = '';
    },
    ontext(more) {
      if (text !== undefined) text += more;
    },
    onclosetag(tag) {
      if (text === undefined || (tag !== 'script' && tag !== 'style')) return;
      found[tag].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      text = undefined;
    },
  });
  parser.end(html);
  return {scripts: [...found.script], styles: [...found.style]};
}

/** What brings something into the page that is not in it. */
const brings = new Set(['script', 'img', 'iframe', 'embed', 'source', 'video', 'audio', 'form']);

/** Attributes that lead or load. */
const addresses = /^((xlink:)?href|src|action|formaction|poster)$/;

/** What in a page a strict policy refuses: handlers and styles as attributes, scripts as addresses, other hosts. */
export function offences(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const isBrought = brings.has(tag) || (tag === 'link' && attributes['rel'] === 'stylesheet');
      const refused = isBrought
        ? /^\s*(javascript:|data:|([a-z]+:)?\/\/)/i
        : /^\s*(javascript|data):/i;
      for (const [name, value] of Object.entries(attributes)) {
        if (/^on|^style$/.test(name) || (addresses.test(name) && refused.test(value))) {
          found.push(`<${tag} ${name}="${value.slice(0, 60)}">`);
        }
      }
    },
  });
  parser.end(html);
  return found;
}
