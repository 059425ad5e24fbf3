import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import remarkSince from '../remark-since';

const parser = unified().use(remarkParse).use(remarkDirective);
const formats = {
  md: (attributes: string, text: string) => `:::since{${attributes}}\n${text}\n:::`,
  mdx: (attributes: string, text: string) => `<Since ${attributes}>\n\n${text}\n\n</Since>`,
};
const good = 'product="Kubernetes" version="1.25" href="https://kubernetes.io/x"';

function run(markdown: string, format: keyof typeof formats): Root {
  const tree = (format === 'mdx' ? parser().use(remarkMdx) : parser()).parse(markdown);
  remarkSince()(tree, new VFile({path: 'blog/2018/x/index.md'}));
  return tree;
}

/** The components a text becomes, with their attributes. */
function notesOf(markdown: string, format: keyof typeof formats): Record<string, unknown>[] {
  const notes: Record<string, unknown>[] = [];
  visit(run(markdown, format), 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
    notes.push({
      name: node.name,
      ...Object.fromEntries(
        node.attributes.flatMap((one) => ('name' in one ? [[one.name, one.value]] : [])),
      ),
    });
  });
  return notes;
}

describe.each(['md', 'mdx'] as const)('a note of what changed in .%s', (format) => {
  const write = formats[format];

  it('becomes a component with an address of its own', () => {
    expect(notesOf(write(good, 'Gone.'), format)).toEqual([
      {
        name: 'Since',
        id: 'since-kubernetes-1-25',
        product: 'Kubernetes',
        version: '1.25',
        href: 'https://kubernetes.io/x',
      },
    ]);
  });

  it('has another address than one of the same version', () => {
    const twice = notesOf(`${write(good, 'A.')}\n\n${write(good, 'B.')}`, format);
    expect(twice.map(({id}) => id)).toEqual(['since-kubernetes-1-25', 'since-kubernetes-1-25-2']);
  });

  it.each([
    [
      good.replace(/version="1.25" /, ''),
      'x',
      'Expected `version="…"` on a Since note, found none',
    ],
    [good.replace(/product="Kubernetes" /, ''), 'x', 'Expected `product="…"`'],
    [good.replace(/ href=.*/, ''), 'x', 'Expected `href="…"`'],
    [good.replace('https:', 'http:'), 'x', "Expected the source's https address"],
    [good.replace('1.25', 'v1.25'), 'x', 'begins with a digit, such as 1.25, found `v1.25`'],
    [`${good} since="1"`, 'x', 'Expected the attributes product, version, href'],
    [good, '', 'to say what changed, found nothing'],
  ])('is refused with its place where it is wrong: %s %s', (attributes, text, message) => {
    expect(() => run(`words\n\n${write(attributes, text)}`, format)).toThrow(
      expect.objectContaining({
        line: 3,
        file: 'blog/2018/x/index.md',
        message: expect.stringContaining(message) as string,
      }),
    );
  });
});

it('a note whose attribute is an expression is refused', () => {
  expect(() => run(formats.mdx(good.replace('"1.25"', '{1.25}'), 'x'), 'mdx')).toThrow(
    'Expected `version="…"`',
  );
});

it('a note inside a sentence is refused, and one on a line of its own is not', () => {
  expect(() => run(`words <Since ${good}>Gone.</Since> words`, 'mdx')).toThrow(
    'Expected a Since note on lines of its own',
  );
  expect(() => run(`<Since ${good}>Gone.</Since>`, 'mdx')).not.toThrow();
});

it('other directives and components are left alone', () => {
  const tree = run(':::note\nx\n:::', 'md');
  expect(tree.children[0]?.type).toBe('containerDirective');
  expect(notesOf('<Other />', 'mdx')).toEqual([{name: 'Other'}]);
});
