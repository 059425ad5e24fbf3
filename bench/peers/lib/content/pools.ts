import type {PhrasingContent, RootContent, Table} from 'mdast';
import type {Article} from './article';
import {parsePlain, toInlineText} from './markdown';

/** What generated articles are made of, each piece safe Markdown by itself. */
export interface Pools {
  /** Sentences' parts, with their inline code and links. */
  clauses: string[];
  headings: string[];
  cells: string[];
  /** Lines by the language of their listing, each with those that follow it there. */
  listings: Map<string, string[][]>;
  /** The blocks of each article, whose order and sizes a generated one takes over. */
  outlines: RootContent[][];
}

/** Cuts articles into the pieces that generated ones are made of. */
export function toPools(articles: readonly Article[]): Pools {
  const outlines = articles.map(({body}) => parsePlain(body).children);
  const blocks = outlines.flat();
  const listings = new Map<string, string[][]>();
  for (const {lang, value} of blocks.filter((node) => node.type === 'code')) {
    listings.set(lang ?? '', [...(listings.get(lang ?? '') ?? []), value.split('\n')]);
  }
  return {
    clauses: blocks.flatMap((node) => (node.type === 'paragraph' ? clausesOf(node.children) : [])),
    headings: blocks.flatMap((node) =>
      node.type === 'heading' ? plainText(node).replace(/[<>{}[\]*_`$\\]/g, '') || [] : [],
    ),
    cells: blocks.flatMap((node) => (node.type === 'table' ? cellsOf(node) : [])),
    listings,
    outlines,
  };
}

/** The parts of a paragraph that end with a mark of punctuation, code and links kept whole, as Markdown. */
export function clausesOf(children: readonly PhrasingContent[]): string[] {
  const clauses: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'inlineCode' || node.type === 'link') {
      clauses.at(-1)?.push(node);
      continue;
    }
    const [first = '', ...rest] = plainText(node).split(/(?<=[，。；：？！])/);
    clauses.at(-1)?.push({type: 'text', value: first});
    clauses.push(...rest.map((value): PhrasingContent[] => [{type: 'text', value}]));
  }
  return clauses
    .map((clause) => toInlineText(clause).replaceAll('\n', ''))
    .filter((clause) => clause.length > 3)
    .map((clause) => (/[，。；：？！]$/.test(clause) ? clause : `${clause}。`));
}

function cellsOf(table: Table): string[] {
  return table.children
    .flatMap((row) => row.children.map((cell) => toInlineText(cell.children)))
    .filter((cell) => cell !== '' && !/[|\n]/.test(cell));
}

function plainText(node: RootContent): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return (node.children as RootContent[]).map(plainText).join('');
}
