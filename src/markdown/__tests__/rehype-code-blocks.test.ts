import type {Element, ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import rehypeCodeBlocks from '../rehype-code-blocks';

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({type: 'element', tagName, properties, children});

/** A fence as remark-rehype hands it over: the text ends with a line break, the meta stands in `data`. */
function fence(text: string, language?: string, meta?: string): Element {
  const value = text === '' ? '' : `${text}\n`;
  const code = element(
    'code',
    [{type: 'text', value}],
    language ? {className: [`language-${language}`]} : {},
  );
  return element('pre', [meta ? {...code, data: {meta} as Element['data'] & object} : code]);
}

/** What a plugin's run over these nodes leaves: attributes of each code block, by name. */
function blocksOf(...children: ElementContent[]): Record<string, unknown>[] {
  const blocks: MdxJsxFlowElementHast[] = [];
  visit(transform(...children), 'mdxJsxFlowElement', (node: MdxJsxFlowElementHast) => {
    blocks.push(node);
  });
  return blocks.map(({name, attributes}) => ({
    component: name,
    ...Object.fromEntries(
      attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, one.value]] : [])),
    ),
  }));
}

function transform(...children: ElementContent[]): Root {
  const tree: Root = {type: 'root', children};
  rehypeCodeBlocks()(tree, new VFile({path: 'blog/2018/dns/index.md'}));
  return tree;
}

const htmlOf = (...given: Parameters<typeof fence>) =>
  String(blocksOf(fence(...given))[0]?.['html']);

/** What a browser shows of a piece of HTML. */
function shown(html: string): string {
  const texts: string[] = [];
  visit(fromHtml(html, {fragment: true}), 'text', ({value}) => {
    texts.push(value);
  });
  return texts.join('');
}

describe('a code block', () => {
  it('becomes a component with its language, its title and its coloured text', () => {
    const coloured = '<span class="name">ls</span>';
    expect(blocksOf(fence('ls', 'bash', 'title="run.sh"'))).toEqual([
      {
        component: 'CodeBlock',
        id: 'code-run-sh',
        language: 'bash',
        title: 'run.sh',
        html: coloured,
      },
    ]);
  });

  it('without a language is plain text', () => {
    expect(blocksOf(fence('a < b'))).toStrictEqual([
      {component: 'CodeBlock', language: 'text', html: 'a &#x3C; b'},
    ]);
  });

  it.each(['text', 'plain'])('of %s has no colours', (language) => {
    expect(htmlOf('if true; then\n  "x"\nfi', language)).toBe('if true; then\n  "x"\nfi');
  });

  it('names the colours of its tokens by class', () => {
    expect(htmlOf('# go\necho "a"', 'bash')).toBe(
      '<span class="comment"># go</span>\n<span class="name">echo</span> <span class="string">"a"</span>',
    );
    expect(htmlOf('a: 1', 'yaml')).toBe(
      '<span class="name">a</span><span class="punctuation">:</span> <span class="number">1</span>',
    );
  });

  it('has neighbours of the same kind in one element, with the space between', () => {
    expect(htmlOf('f(1) [ ] {', 'go')).toBe(
      '<span class="name">f</span><span class="punctuation">(</span>' +
        '<span class="number">1</span><span class="punctuation">) [ ] {</span>',
    );
  });

  it('has nothing but spans with classes', () => {
    const html = htmlOf('kind: Pod # a\nspec:\n  - "b"\n', 'yaml');
    const elements = selectAll('*', fromHtml(html, {fragment: true}));
    expect(elements.length).toBeGreaterThan(4);
    for (const {tagName, properties} of elements) {
      expect([tagName, ...Object.keys(properties)]).toEqual(['span', 'className']);
    }
  });
});

describe("a code block's text", () => {
  const samples = {
    bash: '#!/bin/bash\n# 註解 <b>&amp;</b>\nfor i in "$@"; do\n\n\tkubectl get po | grep -v \'名稱\' && echo "a\n\nb" > /dev/null\ndone <<EOF\n<td>\nEOF',
    yaml: 'apiVersion: v1\nkind: Pod # 一個<Pod>\ndata:\n  a: |\n    <x>\n\n    &y\n---\n- "引號"\n',
    diff: '--- a/檔案\n+++ b/檔案\n@@ -1,2 +1,2 @@\n-<old> &lt;\n+<new> &\n \n\n unchanged',
    docker: 'FROM golang:1.10 AS 建置\n\nRUN echo "<a>&" \\\n    && ls\n# 註解\n\nCMD ["a", "b"]',
    text: '  indented\n\n\n<table> & 表格\t|\n',
  };
  const fidelity = Object.entries({
    ...samples,
    'bash of one empty line': '\n',
    'text of one empty line': '\n',
    'bash that begins and ends with blank lines': '\n\nls\n\n',
  });

  it.each(fidelity)('is exactly what was written: %s', (name, text) => {
    const html = htmlOf(text, name.split(' ')[0]);
    expect(shown(`<code>${html}</code>`)).toBe(text);
  });

  it('holds markup as text only', () => {
    for (const [language, text] of Object.entries(samples)) {
      expect(htmlOf(text, language).replaceAll(/<\/?span[^<>]*>/g, '')).not.toMatch(/<|&(?!#x)/);
    }
  });

  it.each(['bash', 'text', undefined])('may be empty, in %s', (language) => {
    expect(htmlOf('', language)).toBe('');
  });

  it('loses the one line break remark adds, and no other', () => {
    expect(htmlOf('a\n\n', 'text')).toBe('a\n\n');
  });
});

describe("a code block's title", () => {
  it.each([
    ['double quotes', 'title="a b.sh"', 'a b.sh'],
    ['single quotes', 'title=\'a "b".sh\'', 'a "b".sh'],
    ['other words around it', '{1} title="a.sh" showLineNumbers', 'a.sh'],
    ['Chinese', 'title="節點 A"', '節點 A'],
    ['no quotes', 'title=a.sh', 'a.sh'],
    ['nothing', undefined, undefined],
  ])('is read out of its meta with %s', (_case, meta, title) => {
    expect(blocksOf(fence('ls', 'bash', meta))[0]?.['title']).toBe(title);
  });

  it('is read out of the property that MDX keeps the meta in', () => {
    const code = element('code', [{type: 'text', value: 'ls\n'}], {metastring: 'title="a.sh"'});
    expect(blocksOf(element('pre', [code]))).toMatchObject([{title: 'a.sh'}]);
  });
});

describe('what a fence asks for', () => {
  const position = {start: {line: 7, column: 1}, end: {line: 20, column: 4}};
  const at = (...given: Parameters<typeof fence>) => ({...fence(...given), position});

  it('is done to its lines', () => {
    expect(blocksOf(fence('a\n# focus-next-line\nb', 'bash', 'showLineNumbers wrap {1}'))).toEqual([
      expect.objectContaining({
        forms: 'lines numbered focused wrap',
        html: expect.stringMatching(
          /^<mark id="code-\w+-L1" .*<span .* class="code-line focus">/s,
        ) as string,
      }),
    ]);
  });

  it('is left alone in plain text, which may show how it is written', () => {
    expect(htmlOf('# focus-next-line\nb', 'text')).toBe('# focus-next-line\nb');
  });

  it('gives each block of a page its own address', () => {
    const [one, other] = blocksOf(fence('a', 'bash', 'title="a"'), fence('b', 'bash', 'title="a"'));
    expect([one?.['id'], other?.['id']]).toEqual(['code-a', 'code-a-2']);
  });

  it.each([
    [7, 'a\nb', 'bash', '{2-3}', 'Expected lines from 1 to 2, found 3.'],
    [7, 'a', 'bash', 'focus={2}', 'Expected lines from 1 to 1, found 2.'],
    [7, 'a', 'bash', 'titel="x"', 'found `titel="x"`'],
    [9, 'a\n# focus-end', 'bash', undefined, 'before `focus-end`'],
    [7, '$ a', 'shell-session', undefined, 'Expected `not-replayed="why"`'],
    [7, '$ a', 'console', undefined, 'Expected `not-replayed="why"`'],
    [7, '$ a', 'console', 'not-replayed="x" {1}', 'no marked lines on a terminal session'],
    [8, 'a', 'console', 'not-replayed="x"', 'Expected a session to begin with a prompt'],
  ])('fails in line %i where it cannot be: %s as %s %s', (line, text, language, meta, message) => {
    expect(() => transform(at(text, language, meta))).toThrow(
      expect.objectContaining({line, message: expect.stringContaining(message) as string}),
    );
  });
});

describe('a terminal session', () => {
  it('may be wrapped and folded as its fence asks', () => {
    const meta = 'not-replayed="x" wrap fold=1';
    const [session] = blocksOf(fence('$ ls\na\nb', 'console', meta));
    expect(session).toMatchObject({forms: 'wrap', more: 'a\nb', moreLines: '2'});
  });

  it.each(['shell-session', 'console'])('in %s has its commands and its verdict', (language) => {
    const [session] = blocksOf(fence('c1# ls\na', language, 'not-replayed="no such host"'));
    expect(session).toMatchObject({component: 'TerminalSession', notReplayed: 'no such host'});
    expect(session).toMatchObject({forms: 'wrap'});
    expect(session?.['html']).toMatch(/^<span class="prompt">c1# <\/span><span class="command">/);
  });

  it('scrolls what was printed in columns, unless told to wrap', () => {
    const columns = 'c1# ls\na     b     c';
    const [scrolled] = blocksOf(fence(columns, 'console', 'not-replayed="no such host"'));
    const [wrapped] = blocksOf(fence(columns, 'console', 'wrap not-replayed="no such host"'));
    expect(scrolled).not.toHaveProperty('forms');
    expect(wrapped).toMatchObject({forms: 'wrap'});
  });
});

describe('the rest of the page', () => {
  it('keeps its code in sentences and its other preformatted text', () => {
    const paragraph = element('p', [
      element('code', [{type: 'text', value: 'ls'}], {className: ['language-bash']}),
    ]);
    const figure = element('pre', [{type: 'text', value: '+--+'}]);
    const before = structuredClone([paragraph, figure]);
    expect(transform(paragraph, figure).children).toEqual(before);
  });

  it('keeps the order of blocks and of what stands between, at any depth', () => {
    const {children} = transform(
      fence('a', 'bash'),
      element('p', []),
      element('ul', [element('li', [fence('b', 'yaml'), element('p', []), fence('c', 'diff')])]),
    );
    const names: string[] = [];
    visit({type: 'root', children} as Root, (node) => {
      if (node.type === 'element') names.push(node.tagName);
      if (node.type === 'mdxJsxFlowElement') names.push(String(node.name));
    });
    expect(names).toEqual(['CodeBlock', 'p', 'ul', 'li', 'CodeBlock', 'p', 'CodeBlock']);
  });
});
