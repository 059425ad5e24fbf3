import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../../markdown/parse';
import {readTree} from '../reading';

const read = (lines: string[], file = 'index.mdx') =>
  readTree(parseMarkdown(['---', 'title: 標題', '---', '', ...lines].join('\n'), file));

describe("an article's prose", () => {
  it('is its words and the code inside its sentences', () => {
    expect(read(['用`kubectl`**看**[文件](/2018/dns)。']).prose).toBe('用 kubectl 看 文件 。');
  });

  it.each([
    ['a listing', ['```yaml', 'kind: Pod', '```']],
    ['a formula', ['$$', 'a + b', '$$']],
    ['an import', ["import {X} from './x';"]],
    ['an element', ['<X words="none" />']],
    ['the front matter', []],
  ])('is not %s', (_case, lines) => {
    expect(read(lines).prose).toBe('');
  });
});

describe("an article's links", () => {
  it('are those of Markdown, of references and of elements, each with its line', () => {
    const lines = ['[a](/2018/a) [b][ref] <C href="/2018/c" />', '', '[ref]: ../b/index.mdx'];
    expect(read(lines).links).toEqual([
      {url: '/2018/a', line: 5},
      {url: '/2018/c', line: 5},
      {url: '../b/index.mdx', line: 7},
    ]);
  });

  it('are not what only looks like one', () => {
    expect(read(['`[a](/2018/a)`', '', '```', '[b](/2018/b)', '```']).links).toEqual([]);
  });
});

describe("an article's labs", () => {
  it('are those it shows a step of, each once, and those its figures are drawn from', () => {
    const lines = [
      "import trace from '@site/labs/service-nodeport/recording.json';",
      '',
      '::lab{name="dns-on-the-wire" step="query"}',
      '',
      '::lab{name="dns-on-the-wire" step="answer"}',
    ];
    expect(read(lines).labs).toEqual(['service-nodeport', 'dns-on-the-wire']);
  });

  it('are found in Markdown without JSX, too, and not in a listing', () => {
    expect(read(['::lab{name="a" step="b"}'], 'index.md').labs).toEqual(['a']);
    expect(read(['```', '::lab{name="a" step="b"}', '```']).labs).toEqual([]);
    expect(read(['::figure{name="a"}']).labs).toEqual([]);
  });
});
