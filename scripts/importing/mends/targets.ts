import type {Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents} from 'mdast';
import {change, spanOf, type Mend} from './mend';

/** Where an address of the source leads after the import, and what is lost on the way. */
export interface Target {
  /** Null where there is nothing to lead to. */
  url: string | null;
  /** Set where the address is another than it was, or gone. */
  note?: string;
  needsPerson?: boolean;
}

/** What the importer knows of files beside a text. */
export interface Resolver {
  link: (url: string) => Target;
  image: (url: string) => Target;
}

/** Leads links and pictures to what is here; words stay where nothing is. */
export function targets({link, image}: Resolver): Mend {
  return {
    id: 'targets',
    create(context) {
      const definitions = new Map<string, Definition>();
      const references: (LinkReference | ImageReference)[] = [];
      const isLinked = (ancestors: readonly Parents[]) =>
        ancestors.some(({type}) => type === 'link' || type === 'linkReference');
      const wordsOf = (node: Link) => {
        const [first, last] = [node.children[0], node.children.at(-1)];
        return first && last ? context.text.slice(spanOf(first).start, spanOf(last).end) : '';
      };
      const lookLink = (node: Link, url: string, words: string) => {
        const written = context.written(node);
        const target = link(url);
        const shown = node.children.some(isSeen) ? words : escape(url);
        const isSame = target.url === url && shown === words && target.note === undefined;
        if (isSame && url !== '' && url !== '#') return;
        const {start, end} = spanOf(node);
        const isBare = !written.startsWith('[');
        const text =
          target.url === null || target.url === '' || target.url === '#'
            ? isBare
              ? `\`${written.replace(/^<|>$/g, '').replaceAll('`', '')}\``
              : shown
            : isBare
              ? bare(target.url, written)
              : `[${shown}](${address(target.url)}${titleOf(node)})`;
        if (text === written) return;
        change(
          context,
          {start, end, text},
          {
            found: `a link to \`${url.slice(0, 80)}\``,
            now:
              target.url === null
                ? `its words alone${target.note ? `: ${target.note}` : ''}`
                : `\`${target.url.slice(0, 80)}\`${target.note ? `, ${target.note}` : ''}`,
            ...(target.needsPerson && {needsPerson: true}),
          },
        );
      };
      const lookImage = (node: Image, url: string, isInLink: boolean) => {
        const {start, end} = spanOf(node);
        const target = image(url);
        const alt = (node.alt ?? '').trim();
        const isForeign = target.url !== null && /^https:/.test(target.url);
        if (alt && target.url === url && !isForeign) return;
        const words = escape(alt || nameOf(url));
        const text =
          target.url === null
            ? words
            : isForeign
              ? isInLink
                ? words
                : `[${words}](${address(target.url)})`
              : `![${words}](${address(target.url)})`;
        if (text === context.written(node)) return;
        change(
          context,
          {start, end, text},
          {
            found: `a picture at \`${url.slice(0, 80)}\`${alt ? '' : ', without words'}`,
            now:
              target.note ??
              (alt ? `\`${text.slice(0, 80)}\`` : `words from its name, \`${words}\``),
            needsPerson: target.needsPerson === true || !alt,
          },
        );
      };
      return {
        link: (node) => lookLink(node, node.url, wordsOf(node)),
        image: (node, ancestors) => lookImage(node, node.url, isLinked(ancestors)),
        definition: (node) => {
          if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        },
        imageReference: (node) => void references.push(node),
        linkReference: (node) => void references.push(node),
        end() {
          for (const [identifier, definition] of definitions) {
            const own = references.filter((node) => node.identifier === identifier);
            const {url} = definition;
            const target = link(url);
            const isForPictures = own.some(({type}) => type === 'imageReference');
            if (
              own.length === 0 ||
              (!isForPictures && target.url === url && own.every((node) => isSeen(node)))
            )
              continue;
            // A reference cannot say that it leads nowhere, or to a picture of this site: all are written out.
            const edits = own.map((node) => ({...spanOf(node), text: writtenOut(node, url)}));
            const {start, end} = spanOf(definition);
            change(
              context,
              [...edits, {start, end, text: ''}].toSorted((a, b) => a.start - b.start),
              {
                found: `a link by reference, to \`${url.slice(0, 80)}\``,
                now: 'written where it stands',
              },
            );
          }
        },
      };

      function writtenOut(node: LinkReference | ImageReference, url: string): string {
        if (node.type === 'imageReference') return `![${escape(node.alt ?? '')}](${address(url)})`;
        const [first, last] = [node.children[0], node.children.at(-1)];
        const shown =
          first && last ? context.text.slice(spanOf(first).start, spanOf(last).end) : '';
        return url === '' ? shown : `[${shown}](${address(url)})`;
      }
    },
  };
}

function isSeen(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  if (node.type === 'image') return true;
  return 'children' in node ? node.children.some(isSeen) : true;
}

function titleOf({title}: Link): string {
  return title ? ` "${title.replace(/["\n]/g, "'")}"` : '';
}

/** An address as it can stand between parentheses. */
function address(url: string): string {
  return [...url.replaceAll('\\', '/')]
    .map((one) => (/[\s()<>]/.test(one) ? percent(one) : one))
    .join('');
}

function percent(one: string): string {
  return `%${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function bare(url: string, written: string): string {
  return /^[a-z]+:/i.test(url)
    ? `<${address(url)}>`
    : `[${escape(written.replace(/^<|>$/g, ''))}](${address(url)})`;
}

/** Words that hold no marks. */
function escape(words: string): string {
  return words.replace(/(?<!\\)[[\]*_`<]/g, '\\$&').replace(/\n/g, ' ');
}

function nameOf(url: string): string {
  const name =
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  try {
    return decodeURIComponent(name).replace(/[-_]+/g, ' ').trim() || 'picture';
  } catch {
    return 'picture';
  }
}
