import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {mermaidOptions} from '../mermaid-options';
import remarkMermaid from '../remark-mermaid';

async function run(markdown: string): Promise<Root> {
  const processor = unified().use(remarkParse).use(remarkMermaid, {version: '1'});
  const file = new VFile({path: 'blog/2018/x/index.md', value: markdown});
  return (await processor.run(processor.parse(file), file)) as Root;
}

const fence = (body: string) => `\`\`\`mermaid\n${body}\n\`\`\``;
const chart = fence('flowchart LR\naccTitle: 甲與乙\nA --> B');

describe('a fence of mermaid', () => {
  it('becomes a figure with its name, its size, its text and its drawing', async () => {
    const {children} = await run(`words\n\n${chart}`);
    const figure = children[1] as MdxJsxFlowElement;
    const attributes = Object.fromEntries(
      figure.attributes.map((one) => ['name' in one ? one.name : '', one.value]),
    );
    expect(figure.name).toBe('MermaidFigure');
    expect(attributes).toMatchObject({
      title: '甲與乙',
      story: '[{"type":"edge","from":"A","to":"B","way":"forth"}]',
      drawing: expect.stringMatching(/^<g .*<text[^>]*>A<\/text>/) as string,
    });
    expect(Number(attributes['width'])).toBeGreaterThan(100);
    expect(Number(attributes['height'])).toBeGreaterThan(40);
  });

  it('has an id of its own, however often the same is drawn', async () => {
    const {children} = await run(`${chart}\n\n${chart}\n`);
    const ids = children.flatMap((child) =>
      child.type === 'mdxJsxFlowElement'
        ? child.attributes
            .filter((one) => 'name' in one && one.name === 'id')
            .map(({value}) => value)
        : [],
    );
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['a parse error', 'flowchart LR\naccTitle: t\nA --> [x', 6, /a line mermaid can read/],
    ['no name', 'flowchart LR\nA --> B', 4, /accTitle/],
    ['a colour', 'flowchart LR\naccTitle: t\nA\nstyle A fill:#f00', 7, /a class of ours/],
  ])('is refused with the line in its file: %s', async (_name, body, line, message) => {
    await expect(run(`words\n\n${fence(body)}`)).rejects.toMatchObject({
      file: 'blog/2018/x/index.md',
      line,
      message: expect.stringMatching(message) as string,
    });
  });

  it('is the only fence that is touched', async () => {
    expect((await run('```text\nflowchart LR\n```')).children[0]?.type).toBe('code');
  });

  it('is drawn again when the code that draws changes', () => {
    expect(mermaidOptions().version).toMatch(/^[0-9a-f]{12}$/);
  });
});
