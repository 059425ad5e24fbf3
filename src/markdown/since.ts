import type {Nodes, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import {sinceSlug, type SinceNote} from '../lib/since';

/** A note as an article writes it: a component in MDX, a directive in Markdown. */
type Written = (MdxJsxFlowElement | MdxJsxTextElement | ContainerDirective) & {name: string | null};

/** Ends the reading of an article where a note is wrong. */
export type FailAt = (message: string, place: Nodes['position']) => never;

const required = ['product', 'version', 'href'] as const;

/**
 * Finds the notes of an article: `<Since product="Kubernetes" version="1.25" href="https://…">…</Since>`, or
 * `:::since{product="…" version="…" href="…"}` … `:::`. Each becomes a `<Since>` element with an id; what it is missing,
 * and what it should not have, fails.
 */
export function takeSinceNotes(tree: Root, fail: FailAt): SinceNote[] {
  const notes: SinceNote[] = [];
  visit(tree, (node, index, parent) => {
    if (!isNote(node) || !parent || index === undefined) {
      return undefined;
    }
    if (node.type === 'mdxJsxTextElement' && parent.children.some((one) => isBeside(one, node))) {
      fail('Expected a Since note on lines of its own, found it inside a sentence.', node.position);
    }
    const note = readNote(node, notes, fail);
    notes.push(note);
    parent.children[index] = toElement(node, note);
    return SKIP;
  });
  return notes;
}

function isNote(node: Nodes): node is Written {
  return (
    ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      node.name === 'Since') ||
    (node.type === 'containerDirective' && node.name === 'since')
  );
}

function isBeside(sibling: Nodes, note: Nodes): boolean {
  return sibling !== note && !(sibling.type === 'text' && sibling.value.trim() === '');
}

function readNote(node: Written, before: readonly SinceNote[], fail: FailAt): SinceNote {
  const given = attributesOf(node);
  const allowed = required.join(', ');
  for (const name of Object.keys(given)) {
    if (!required.some((one) => one === name)) {
      fail(`Expected the attributes ${allowed} on a Since note, found \`${name}\`.`, node.position);
    }
  }
  const [product = '', version = '', href = ''] = required.map((name) => {
    const value = given[name];
    return typeof value === 'string' && value.trim() !== ''
      ? value
      : fail(`Expected \`${name}="…"\` on a Since note, found none.`, node.position);
  });
  if (!/^\d[\w.+-]*$/.test(version)) {
    fail(
      `Expected a version that begins with a digit, such as 1.25, found \`${version}\`.`,
      node.position,
    );
  }
  if (!href.startsWith('https://') || !URL.canParse(href)) {
    fail(`Expected the source's https address, found \`href="${href}"\`.`, node.position);
  }
  const parts = partsOf(node);
  if (parts.every(({text}) => text.trim() === '')) {
    fail('Expected a Since note to say what changed, found nothing in it.', node.position);
  }
  const line = node.position?.start.line ?? 1;
  return {id: idOf(product, version, before), product, version, href, parts, line};
}

function attributesOf({attributes}: Written): Record<string, unknown> {
  return Array.isArray(attributes)
    ? Object.fromEntries(
        attributes.map((one) =>
          'name' in one ? [one.name, one.value] : ['{…}', undefined as unknown],
        ),
      )
    : {...attributes};
}

/** Stays the same while the note does: it is what other pages link to. */
function idOf(product: string, version: string, before: readonly SinceNote[]): string {
  const slug = sinceSlug(`${product}-${version}`);
  const count = before.filter((one) => one.product === product && one.version === version).length;
  return `since-${slug}${count === 0 ? '' : `-${count + 1}`}`;
}

function partsOf(node: Nodes): SinceNote['parts'] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [{text: node.value, isCode: node.type === 'inlineCode'}];
  }
  return 'children' in node ? node.children.flatMap(partsOf) : [];
}

function toElement(
  node: Written,
  {id, product, version, href}: SinceNote,
): MdxJsxFlowElement | MdxJsxTextElement {
  const attributes = Object.entries({id, product, version, href}).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return node.type === 'mdxJsxTextElement'
    ? {...node, attributes}
    : {type: 'mdxJsxFlowElement', name: 'Since', attributes, children: node.children};
}
