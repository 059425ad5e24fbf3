import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast, MdxJsxTextElementHast} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';

/**
 * Lets footnotes speak the page's language: remark-rehype writes their heading and the names of the links back in
 * English, for every language. Both become components, `<FootnotesHeading>` and `<FootnoteBack href number>`.
 */
export default function rehypeFootnotes(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (element, index, parent) => {
      const replacement = toComponent(element);
      if (!replacement || !parent || index === undefined) {
        return undefined;
      }
      parent.children[index] = replacement;
      return SKIP;
    });
  };
}

function toComponent(element: Element): MdxJsxFlowElementHast | MdxJsxTextElementHast | undefined {
  const {tagName, properties} = element;
  if (tagName === 'h2' && properties['id'] === 'footnote-label') {
    return {type: 'mdxJsxFlowElement', name: 'FootnotesHeading', attributes: [], children: []};
  }
  if (tagName === 'a' && properties['dataFootnoteBackref'] !== undefined) {
    // `Back to reference 2-3`: the second note, called for the third time.
    const number = /[\d-]+$/.exec(String(properties['ariaLabel']))?.[0] ?? '';
    const texts = {href: String(properties['href']), number};
    return {
      type: 'mdxJsxTextElement',
      name: 'FootnoteBack',
      attributes: Object.entries(texts).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value,
      })),
      children: [],
    };
  }
  return undefined;
}
