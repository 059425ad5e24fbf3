import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import rehypeFootnotes from '../rehype-footnotes';

async function compiled(markdown: string): Promise<string> {
  const file = await compile(markdown, {
    jsx: true,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [rehypeFootnotes],
  });
  return String(file);
}

describe('footnotes', () => {
  it('leave their heading and the way back to components, which know the language', async () => {
    const jsx = await compiled('文字[^a]與[^b]，再看[^a]。\n\n[^a]: 甲\n[^b]: 乙\n');
    expect(jsx).toContain('<FootnotesHeading />');
    expect(jsx.match(/<FootnoteBack [^>]*>/g)).toEqual([
      '<FootnoteBack href="#user-content-fnref-a" number="1" />',
      '<FootnoteBack href="#user-content-fnref-a-2" number="1-2" />',
      '<FootnoteBack href="#user-content-fnref-b" number="2" />',
    ]);
    expect(jsx).not.toMatch(/Footnotes<|Back to reference/);
  });

  it('change nothing in a text that has none', async () => {
    const jsx = await compiled('## 註解\n\n[文字](#a)\n');
    expect(jsx).not.toMatch(/<Footnote/);
  });
});
