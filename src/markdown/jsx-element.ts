import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

/** A component of the page with texts as its props; those that are undefined are left out. */
export function toJsxElement(
  name: string,
  props: Record<string, string | number | undefined>,
): Pick<MdxJsxFlowElement, 'type' | 'name' | 'attributes'> & {children: []} {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(props)
      .filter(([, value]) => value !== undefined)
      .map(([prop, value]) => ({type: 'mdxJsxAttribute', name: prop, value: String(value)})),
    children: [],
  };
}
