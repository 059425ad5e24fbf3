import type {BlockContent, Code, PhrasingContent, Root, RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';
import {toText} from './markdown';

/** How what only our site can show is told to the others. */
export interface PlainOptions {
  /** Whether the source of a Mermaid figure stays, as code; all other figures are left out. */
  keepsMermaid: boolean;
  /** What a recorded step printed, as a terminal shows it. */
  sessionOf: (attributes: LeafDirective['attributes']) => string;
}

/** A page of ours as plain Markdown: its text, tables, listings and sessions, without figures and components. */
export function toPlain(tree: Root, options: PlainOptions): string {
  return toText(tree.children.flatMap((node) => block(node, options)));
}

function block(node: RootContent, options: PlainOptions): RootContent[] {
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return [];
    case 'mdxJsxFlowElement':
      return node.name === 'Since' ? quoted(node.children, options) : [];
    case 'containerDirective':
      return quoted(node.children, options);
    case 'leafDirective':
      return node.name === 'lab'
        ? [{type: 'code', lang: 'console', value: options.sessionOf(node.attributes)}]
        : [];
    case 'math':
      return [{type: 'code', lang: 'text', value: node.value}];
    case 'code':
      return node.lang === 'mermaid' && !options.keepsMermaid ? [] : [bare(node)];
    default:
      return [within(node, options)];
  }
}

function quoted(nodes: readonly RootContent[], options: PlainOptions): RootContent[] {
  const children = nodes.flatMap((child) => block(child, options)) as BlockContent[];
  return [{type: 'blockquote', children}];
}

/** A listing without what only our site reads: its title and marks. */
function bare({lang, value}: Code): Code {
  return {type: 'code', value, ...(lang ? {lang} : {})};
}

function within<Node extends RootContent>(node: Node, options: PlainOptions): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child) =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? inline(child as PhrasingContent)
      : block(child, options),
  );
  return {...node, children: node.type === 'heading' ? trimmed(children) : children};
}

/** A heading's id stood behind a space, or stands in braces where it is not MDX. */
function trimmed(children: RootContent[]): RootContent[] {
  const last = children.at(-1);
  return last?.type === 'text'
    ? [...children.slice(0, -1), {...last, value: last.value.replace(/\{#[^}]*\}$/, '').trimEnd()}]
    : children;
}

function inline(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxTextElement':
      return node.children.flatMap(inline);
    case 'textDirective':
      return [{type: 'text', value: `:${node.name}`}, ...node.children.flatMap(inline)];
    case 'inlineMath':
      return [{type: 'inlineCode', value: node.value}];
    case 'text':
    case 'inlineCode':
      // VitePress would read two as the beginning of an expression.
      return [{...node, value: node.value.replaceAll('{{', '{ {')}];
    case 'link': {
      const url = plainUrl(node.url);
      const children = node.children.flatMap(inline);
      return url === undefined ? children : [{type: 'link', url, children}];
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{...node, children: node.children.flatMap(inline)}];
    default:
      return [node];
  }
}

/** Links to articles and other sites stay; ids of headings and pages beside the articles are our site's only. */
function plainUrl(url: string): string | undefined {
  if (/^https?:/.test(url)) return url;
  return /^\/\d{4}\/[a-z0-9-]+/.exec(url)?.[0];
}
