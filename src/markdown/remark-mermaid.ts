import {createHash} from 'node:crypto';
import type {Code, Parent, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {MermaidOptions} from './mermaid-options';
import {DiagramError} from './mermaid/diagram-error';
import {draw} from './mermaid/draw';
import {loadParser} from './mermaid/parser';
import type {Parse} from './mermaid/parser';
import {readDiagram} from './mermaid/read';
import {storyOf} from './mermaid/story';

/**
 * Draws every fence of mermaid while building: it becomes one `<MermaidFigure>`, and neither mermaid nor a layout
 * engine reaches the browser. What cannot be parsed or drawn, and a diagram without `accTitle`, fails the build with
 * file and line.
 */
export default function remarkMermaid(_options: MermaidOptions) {
  const loading: {parser?: Promise<Parse>} = {};
  return async (tree: Root, file: VFile) => {
    const fences: [fence: Code, parent: Parent][] = [];
    visit(tree, 'code', (node, _index, parent) => {
      if (node.lang === 'mermaid' && parent) fences.push([node, parent]);
    });
    if (fences.length === 0) return;
    const parse = await (loading.parser ??= loadParser());
    for (const [index, [fence, parent]] of fences.entries()) {
      parent.children[parent.children.indexOf(fence)] = await toFigure(fence, index, parse, file);
    }
  };
}

async function toFigure(
  fence: Code,
  index: number,
  parse: Parse,
  file: VFile,
): Promise<MdxJsxFlowElement> {
  try {
    const diagram = await readDiagram(fence.value, parse);
    const {svg, width, height} = await draw(diagram);
    const hash = createHash('sha256').update(`${index} ${fence.value}`).digest('hex');
    const {title, description} = diagram;
    const texts = {
      id: `diagram-${hash.slice(0, 8)}`,
      title,
      ...(description ? {description} : {}),
      story: JSON.stringify(storyOf(diagram)),
      width: String(width),
      height: String(height),
      drawing: svg,
    };
    const attributes: MdxJsxAttribute[] = Object.entries(texts).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    }));
    return {type: 'mdxJsxFlowElement', name: 'MermaidFigure', attributes, children: []};
  } catch (cause) {
    if (!(cause instanceof DiagramError)) throw cause;
    const line = (fence.position?.start.line ?? 0) + cause.line;
    return file.fail(cause.message, {
      place: {line, column: 1},
      ruleId: 'mermaid',
      source: 'rings',
    });
  }
}
