import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import remarkFigureImports from '../remark-figure-imports';

function importsOf(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(markdown);
  remarkFigureImports()(tree);
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
}

describe('the figures of a page', () => {
  it('are imported into it, each once', () => {
    expect(importsOf('<ServiceNat />\n\n<DnsQueries />\n\n<ServiceNat />')).toEqual([
      "import DnsQueries from '@site/src/components/diagrams/domain/DnsQueries';",
      "import ServiceNat from '@site/src/components/diagrams/domain/ServiceNat';",
    ]);
  });

  it('cost a page without figures nothing', () => {
    expect(importsOf('<TerminalSession />\n\nwords')).toEqual([]);
  });
});
