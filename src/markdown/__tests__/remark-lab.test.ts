import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {recordingsOptions} from '../recordings';
import remarkLab from '../remark-lab';

let directory = '';

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'recordings-'));
  mkdirSync(path.join(directory, 'ping'));
  writeFileSync(
    path.join(directory, 'ping', 'recording.json'),
    JSON.stringify({
      digest: 'd1',
      class: 'light',
      environment: {
        date: '2026-11-23',
        kernel: '6.18',
        system: 'Debian',
        tools: {ip: 'iproute2 6.1'},
      },
      steps: [
        {
          name: 'look',
          host: 'c1',
          commands: ['one', 'two', 'three'].map((command) => ({
            command,
            stdout: `${command}!\n`,
            stderr: '',
            status: 0,
          })),
        },
      ],
    }),
  );
});

afterAll(() => rmSync(directory, {recursive: true}));

function run(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkDirective);
  const tree = processor.parse(markdown);
  remarkLab(recordingsOptions(directory))(tree, new VFile({path: 'blog/2018/x/index.md'}));
  return tree;
}

function attributesOf(tree: Root): Record<string, string> {
  const session = tree.children.find(
    (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement',
  );
  return Object.fromEntries(
    (session?.attributes ?? []).map((one) => [
      'name' in one ? one.name : '',
      typeof one.value === 'string' ? one.value : '',
    ]),
  );
}

describe('::lab', () => {
  it('becomes a terminal session with what was recorded, where and when', () => {
    const attributes = attributesOf(run('::lab{name="ping" step="look"}'));
    expect(attributes).toMatchObject({
      lab: 'ping',
      kind: 'light',
      date: '2026-11-23',
      kernel: '6.18',
      system: 'Debian',
      tools: 'iproute2 6.1',
    });
    expect(attributes['html']).toContain('three!');
  });

  it('shows a range of commands, or a single one', () => {
    const range = attributesOf(run('::lab{name="ping" step="look" commands="2-3"}'))['html'];
    expect(range).not.toContain('one!');
    expect(range).toContain('two!');
    expect(range).toContain('three!');
    const single = attributesOf(run('::lab{name="ping" step="look" commands="2"}'))['html'];
    expect(single).not.toContain('three!');
  });

  it.each([
    ['::lab{name="pong" step="look"}', 'a recorded lab (ping), found name="pong"'],
    ['::lab{step="look"}', 'a recorded lab (ping), found name=""'],
    ['::lab{name="ping" step="listen"}', 'a step of the lab ping (look), found step="listen"'],
    ['::lab{name="ping" step="look" commands="0"}', 'from 1 to 3'],
    ['::lab{name="ping" step="look" commands="2-9"}', 'from 1 to 3'],
    ['::lab{name="ping" step="look" commands="3-2"}', 'from 1 to 3'],
    ['::lab{name="ping" step="look" commands="all"}', 'from 1 to 3'],
  ])('refuses %s, naming file and line', (markdown, message) => {
    expect(() => run(`words\n\n${markdown}`)).toThrow(
      expect.objectContaining({
        line: 3,
        file: 'blog/2018/x/index.md',
        message: expect.stringContaining(message) as string,
      }),
    );
  });

  it('leaves other directives alone', () => {
    expect(run('::note{name="x"}').children[0]?.type).toBe('leafDirective');
  });

  it('changes its options with any recording, so that no cached page keeps an old one', () => {
    expect(recordingsOptions(directory).version).toContain('ping d1');
  });
});
