import type {Heading} from 'mdast';
import type {Problem} from '../lib/problem';
import type {Source, Visitors} from './rule';

/** A heading: what links and the other language agree on. */
export interface OutlineEntry {
  line: number;
  depth: number;
  /** As written; null where it is left to the words. */
  id: string | null;
}

const writtenId =
  /(?:\{#(?<classic>[^}]+)\}|\{\/\*\s*#(?<mdx>\S+)\s*\*\/\}|<!--\s*#(?<html>\S+)\s*-->)\s*#*\s*$/;

/** The id that a heading is given in its text. */
export function headingId(written: string): string | null {
  const {classic, mdx, html} = writtenId.exec(written)?.groups ?? {};
  return classic?.trim() ?? mdx ?? html ?? null;
}

/** Collects the headings of a text into a list. */
export function outlineVisitors({written}: Source, outline: OutlineEntry[]): Visitors {
  return {
    heading(node: Heading) {
      const line = node.position?.start.line ?? 1;
      outline.push({line, depth: node.depth, id: headingId(written(node))});
    },
  };
}

/** A text's headings, and which file they are in. */
export interface Outlined {
  file: string;
  outline: readonly OutlineEntry[];
}

/**
 * Where a translation's headings first leave those of the original: same levels, same ids, same order, so that a link
 * to a section holds in every language.
 */
export function compareOutlines(translation: Outlined, original: Outlined): Problem[] {
  const length = Math.max(translation.outline.length, original.outline.length);
  for (let index = 0; index < length; index += 1) {
    const [own, other] = [translation.outline[index], original.outline[index]];
    if (own && other && own.id !== null && own.id === other.id && own.depth === other.depth) {
      continue;
    }
    const line = own?.line ?? translation.outline.at(-1)?.line ?? 1;
    const place = other ? `${original.file}:${other.line}` : original.file;
    const withoutId = other?.id === null ? ', with an id of its own in both' : '';
    return [
      {
        file: translation.file,
        line,
        found: own ? describe(own) : 'no further heading',
        expected: `${other ? describe(other) : 'no further heading'}, as in ${place}${withoutId}`,
        rule: 'same-headings',
      },
    ];
  }
  return [];
}

function describe({depth, id}: OutlineEntry): string {
  return `\`${'#'.repeat(depth)}\` with ${id === null ? 'no id' : `the id \`${id}\``}`;
}
