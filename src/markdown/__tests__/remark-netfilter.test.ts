import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import type {PacketPathData} from '../../lib/netfilter/packet-path';
import {readRecording, recordingsOptions} from '../recordings';
import remarkNetfilter from '../remark-netfilter';

const labs = path.join(import.meta.dirname, '../../../labs');

function run(markdown: string, format: 'md' | 'mdx' = 'md'): MdxJsxFlowElement[] {
  const processor = unified().use(remarkParse).use(remarkDirective);
  const tree: Root = (format === 'mdx' ? processor.use(remarkMdx) : processor).parse(markdown);
  remarkNetfilter(recordingsOptions(labs))(tree, new VFile({path: 'blog/2018/x/index.md'}));
  return tree.children.filter(
    (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement',
  );
}

function pathOf(element: MdxJsxFlowElement | undefined): PacketPathData {
  return JSON.parse(attributesOf(element)['path'] ?? '') as PacketPathData;
}

function attributesOf(element: MdxJsxFlowElement | undefined): Record<string, string> {
  return Object.fromEntries(
    (element?.attributes ?? []).map((one) => [
      'name' in one ? one.name : '',
      typeof one.value === 'string' ? one.value : '',
    ]),
  );
}

const recorded = readRecording(labs, 'docker-paths');

const directive = '::packet-path[The way in.]{lab="docker-paths" trace="outside-to-published"}';

describe('::packet-path', () => {
  it('becomes a component with the drawn path, the machine and its caption', () => {
    const [element] = run(directive);
    expect(attributesOf(element)).toMatchObject({
      id: 'path-docker-paths-outside-to-published',
      lab: 'docker-paths',
      kernel: expect.stringMatching(/^\d/) as string,
    });
    expect(pathOf(element).steps).toHaveLength(
      recorded?.traces['outside-to-published']?.length ?? 0,
    );
    expect(element?.children[0]).toMatchObject({children: [{value: 'The way in.'}]});
  });

  it('may be written as an element in MDX', () => {
    const [element] = run('<PacketPath lab="iptables-paths" trace="inbound" />', 'mdx');
    expect(pathOf(element).packets[0]?.name).toContain('icmp echo-request');
  });

  it('has an id of its own each time', () => {
    expect(run(`${directive}\n\n${directive}`).map((one) => attributesOf(one)['id'])).toEqual([
      'path-docker-paths-outside-to-published',
      'path-docker-paths-outside-to-published-2',
    ]);
  });

  it.each([
    ['::packet-path{lab="nowhere" trace="x"}', 'a recorded lab (acme-issue-renew, '],
    [
      '::packet-path{lab="iptables-paths" trace="x"}',
      'a trace of the lab iptables-paths (forwarded, inbound, local, loopback), found trace="x"',
    ],
    ['::packet-path{lab="cni-by-hand"}', '(it has none), found trace=""'],
    ['::netfilter-map{order="new"}', 'found order="new"'],
  ])('refuses %s, naming file and line', (markdown, message) => {
    expect(() => run(`words\n\n${markdown}`)).toThrow(
      expect.objectContaining({
        line: 3,
        file: 'blog/2018/x/index.md',
        message: expect.stringContaining(message) as string,
      }),
    );
  });
});

describe('::netfilter-map', () => {
  it('becomes the map with its arrows', () => {
    const [element] = run('::netfilter-map{}');
    expect(JSON.parse(attributesOf(element)['edges'] ?? '[]')).toHaveLength(19);
  });
});
