import {fromHtml} from 'hast-util-from-html';
import fc from 'fast-check';
import type {Root} from 'hast';
import {toMarkdown as serialize} from 'mdast-util-to-markdown';
import {describe, expect, it} from 'vitest';
import {articleTree} from '../../../built/article/article-tree';
import {page} from '../../../built/__tests__/fixtures';
import {format, toMarkdown, write} from '../to-markdown';
import {toWords} from '../translations';

const url = 'https://rings.example/2018/nat';
const words = toWords({});
const read = (html: string) => toMarkdown(articleTree(page(html), url), url, words).trim();

describe('an article as Markdown', () => {
  it.each([
    ['a heading', '<h2 id="a">NAT &amp; <code>-j</code></h2>', '## NAT & `-j`'],
    [
      'a link, whole',
      '<p><a href="/2018/dns#a">DNS</a></p>',
      '[DNS](https://rings.example/2018/dns#a)',
    ],
    ['a picture', '<p><img src="/a.png" alt="b"></p>', '![b](https://rings.example/a.png)'],
    [
      'a note on what changed',
      '<aside role="note"><p>Since</p><div><p>Gone.</p></div></aside>',
      '> Since\n>\n> Gone.',
    ],
    ['what can be opened', '<details><summary>Why</summary><p>So.</p></details>', '**Why**\n\nSo.'],
    ['what was struck out', '<p><del>a</del> b</p>', '~~a~~ b'],
    ['emphasis beside Chinese', '<p>這是<strong>「重點」</strong>的字</p>', '這是**「重點」**的字'],
    [
      'signs that mean something to Markdown',
      '<p>*a* [b] &lt;c&gt; $d$</p>',
      '\\*a\\* \\[b] \\<c> \\$d\\$',
    ],
  ])('has %s', (_case, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('has a table, its cells with code that holds a bar', () => {
    const html =
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>x | y</code></td><td>c</td></tr></tbody></table>';
    expect(read(html)).toBe('| a | b |\n| - | - |\n| `x \\| y` | c |');
  });

  it('has what stood one below the other in a cell apart', () => {
    const html =
      '<table><tr><th>a</th></tr><tr><td><div><code>b</code></div><div><code>c</code></div></td></tr></table>';
    expect(read(html)).toBe('| a |\n| - |\n| `b` `c` |');
  });

  it('has lists as tight as they were, those in others, too', () => {
    expect(read('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>')).toBe(
      '- a\n  - b\n  - c\n- d',
    );
    expect(read('<ol><li><p>a</p></li><li><p>b</p></li></ol>')).toBe('1. a\n\n2. b');
  });

  it('leaves the tree that others read as it is', () => {
    const tree = articleTree(page('<figure><svg><title>a</title></svg></figure><p>b</p>'), url);
    const before = structuredClone(tree);
    toMarkdown(tree, url, words);
    expect(tree).toEqual(before);
  });
});

describe('a formula', () => {
  it.each([
    ['in a line', '<p>a <math data-tex="\\frac12"><mn>½</mn></math> b</p>', 'a $\\frac12$ b'],
    ['of letters alone', '<p><math><mi>k</mi></math></p>', '$k$'],
    ['of its own', '<math display="block" data-tex="x^2"><mi>x</mi></math>', '$$\nx^2\n$$'],
  ])('%s is its source between dollars', (_case, html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('a listing', () => {
  const verdict = (machine: string) =>
    `<details><summary>Recorded · <code>lab</code></summary><p>${machine}</p></details>`;
  const listing = (code: string, more = '', title = '') =>
    `<div data-code id="x">${title}<div><pre><code class="language-sh"><span class="token">${code}</span></code></pre></div>${more}</div>`;

  it('is a fence with its language, its title before it', () => {
    expect(read(listing('  a\n\nb  ', '', '<p>setup.sh</p>'))).toBe(
      '**setup.sh**\n\n```sh\n  a\n\nb  \n```',
    );
  });

  it('has a longer fence around a fence', () => {
    expect(read('<pre><code>```\na\n```</code></pre>')).toBe('````\n```\na\n```\n````');
  });

  it('says after it where it was run, and of the machine once', () => {
    const html = ['Linux 6', 'Linux 6', 'Linux 7']
      .map((one) => listing('a', verdict(one)))
      .join('');
    const fence = '```sh\na\n```\n\n*Recorded · `lab`*';
    expect(read(html)).toBe(
      [fence, '*Linux 6*', fence, fence, '*Linux 7*'].join('\n\n').replaceAll('  ', ' '),
    );
  });

  it('says why it was not run, each time', () => {
    const why = listing('a', '<p>Not replayed: it is of 2018</p>');
    const fence = '```sh\na\n```\n\n*Not replayed: it is of 2018*';
    expect(read(why + why)).toBe(`${fence}\n\n${fence}`);
  });
});

describe('a figure', () => {
  const svg = '<svg role="img"><title>The way</title><text>noise</text></svg>';

  it('is its name, its caption and what it says in words, without how to open them', () => {
    const html = `<figure>${svg}<figcaption><div>As it was</div><details><summary>Read it</summary><ul><li>a</li><li>b</li></ul></details></figcaption></figure>`;
    expect(read(html)).toBe('> **Figure: The way**\n>\n> As it was\n>\n> - a\n> - b');
  });

  it('leads to where it is drawn, and says a caption that is its name once', () => {
    expect(read(`<figure id="p">${svg}<figcaption><div>The way</div></figcaption></figure>`)).toBe(
      `> **[Figure: The way](${url}#p)**`,
    );
  });

  it('has of a packet path each packet and each step on a line, a header only where it changed', () => {
    const step = (place: string, header: string) => `<li><p>${place}</p><p>${header}</p></li>`;
    const steps = step('raw', 'lan → –') + step('nat', 'lan → –') + step('filter', 'lan → wan');
    const html = `<figure>${svg}<div role="status"><div><div><p>syn</p><p>lan → wan</p></div></div></div><ol>${steps}</ol></figure>`;
    expect(read(html).split('\n')).toEqual([
      '> **Figure: The way**',
      '>',
      '> - syn — lan → wan',
      '>',
      '> 1. raw — lan → –',
      '> 2. nat',
      '> 3. filter — lan → wan',
    ]);
  });

  it('that is a picture stays one', () => {
    expect(read('<figure><img src="/a.png" alt="b"><figcaption>c</figcaption></figure>')).toBe(
      '![b](https://rings.example/a.png)\n\nc',
    );
  });
});

it('has footnotes where they are called and as definitions, without their heading and ways back', () => {
  const html =
    '<p>a<sup><a id="user-content-fnref-1-f69dd8" href="#user-content-fn-1-f69dd8">1</a></sup></p>' +
    '<section class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1-f69dd8"><p>b <a href="#user-content-fnref-1-f69dd8">↩</a></p></li></ol></section>';
  expect(read(html)).toBe('a[^1]\n\n[^1]: b');
});

it('takes what else stands above the line, and other sections, as they are', () => {
  const tree: Root = fromHtml('<section><p>2<sup>nd</sup></p></section>', {fragment: true});
  expect(toMarkdown(tree, url, words).trim()).toBe('2nd');
});

it('writes text as it is only where it would not be escaped', () => {
  const parts = fc.constantFrom(
    ...'年，a1 .-+*_`~#>|$:@!&<[(\\\n\t',
    'http',
    'www',
    '**',
    '1.',
    '  ',
  );
  const paragraphs = fc.array(fc.array(parts, {minLength: 1}), {minLength: 1});
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const children = texts.flatMap((text, index) => [
        {type: 'text' as const, value: text.join('')},
        {type: 'inlineCode' as const, value: String(index)},
      ]);
      const paragraph = {type: 'paragraph' as const, children};
      const escaped = serialize({type: 'root', children: [paragraph]}, {...format, handlers: {}});
      expect(write([paragraph])).toBe(escaped);
    }),
  );
});
