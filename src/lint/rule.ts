import type {Nodes, Parents} from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'remark-math';
import type {} from 'remark-mdx';
import type {Edit} from '../lib/problem';

/** A Markdown text that rules look at. */
export interface Source {
  /** Path from the site's root. */
  file: string;
  text: string;
  /** MDX reads tags and braces as JSX; Markdown passes tags on as HTML. */
  isMdx: boolean;
  /** The site's origin, such as `https://rings.example`. */
  url: string;
  /** The line of an offset, from 1. */
  lineAt: (offset: number) => number;
  /** A node as it was written. */
  written: (node: Nodes) => string;
}

/** What a rule found: where, what, and what it expected. */
export interface Finding {
  /** From 1. */
  line: number;
  found: string;
  expected: string;
  fix?: readonly Edit[];
}

export interface Context extends Source {
  report: (finding: Finding) => void;
}

/** A node of one kind. */
export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, {type: Type}>;

/** Looks at a node; the nodes above it, the root first. */
type Visit<Type extends Nodes['type']> = (
  node: NodeOf<Type>,
  ancestors: readonly Parents[],
) => void;

/** What a rule does at nodes of a kind, and when it has seen all of them. */
export type Visitors = {[Type in Nodes['type']]?: Visit<Type>} & {end?: () => void};

/** Something that no text may have. */
export interface Rule {
  /** In words joined by `-`: what problems are marked with and the handbook lists. */
  id: string;
  /** Whether nothing else of a text is worth looking at, or safe to, once this was found. */
  isGate?: true;
  /** Looks at the text, before anything of it was parsed. */
  check?: (context: Context) => void;
  /** Looks at the tree: all rules share one walk. What it must remember of one text lives in here. */
  create?: (context: Context) => Visitors;
}
